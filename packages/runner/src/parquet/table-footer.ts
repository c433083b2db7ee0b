import { serializeTCompactProtocol, type ByteWriter } from './hyparquet-writer.js'
import type { ColumnKind, TableColumn } from './table-column.js'

/** Where the pages of one column of a row group are: numbers of the file format, in bytes. */
export interface PagePlace {
  readonly dictionary: number | undefined
  readonly data: number
  /** Of dictionary and data, headers included. */
  readonly size: number
}

/** Numbers that the Parquet format gives to what is used here. Source: parquet-format 2.11, parquet.thrift. */
const OPTIONAL = 1
const REQUIRED = 0
const UTF8 = 0
const UNCOMPRESSED = 0
const physicalTypes: Readonly<Record<ColumnKind, number>> = { whole: 1, number: 5, text: 6 }
const encodings: Readonly<Record<'plain' | 'levels' | 'dictionary', number>> = {
  plain: 0,
  levels: 3,
  dictionary: 8,
}

/** Numbers that are kept of a column of a row group. */
const KEPT = 3

/**
 * The index of a Parquet file: of each row group no more is kept than a few numbers a column, and its entry is made only
 * while it is written. So a table of millions of rows needs little memory.
 */
export class TableFooter {
  private readonly groups: { readonly rows: number; readonly places: Float64Array }[] = []

  constructor(private readonly columns: readonly TableColumn[]) {}

  /** @param places of the columns, in their order */
  addGroup(rows: number, places: readonly PagePlace[]): void {
    const kept = places.flatMap(({ dictionary, data, size }) => [dictionary ?? -1, data, size])
    this.groups.push({ rows, places: Float64Array.from(kept) })
  }

  /** Writes the index, its length, and the mark that ends a file. */
  write(writer: ByteWriter): void {
    const start = writer.offset
    const rows = this.groups.reduce((sum, group) => sum + group.rows, 0)
    serializeTCompactProtocol(writer, {
      field_1: 2,
      field_2: [{ field_4: 'root', field_5: this.columns.length }, ...this.columns.map(schemaElement)],
      field_3: BigInt(rows),
      field_4: this.groups.map((group) => this.groupEntry(group.rows, group.places)),
      field_6: 'erosion',
    })
    writer.appendUint32(writer.offset - start)
    writer.appendUint32(0x31524150)
  }

  /** The entry of a row group; those of its columns, of which there are many, are made each time that they are read. */
  private groupEntry(rows: number, places: Float64Array): Entry {
    const { columns } = this
    const size = BigInt(columns.reduce((sum, _, i) => sum + (places[i * KEPT + 2] ?? 0), 0))
    return {
      get field_1() {
        return columns.map((column, i) => chunkEntry(column, rows, places.subarray(i * KEPT, (i + 1) * KEPT)))
      },
      field_2: size,
      field_3: BigInt(rows),
      field_6: size,
    }
  }
}

/** A struct of the file format, by number of the field. */
type Entry = Readonly<Record<`field_${number}`, unknown>>

function schemaElement({ name, kind, isOptional }: TableColumn): Entry {
  return {
    field_1: physicalTypes[kind],
    field_3: isOptional ? OPTIONAL : REQUIRED,
    field_4: name,
    ...(kind === 'text' && { field_6: UTF8, field_10: { field_1: {} } }),
  }
}

function chunkEntry({ name, kind, isOptional }: TableColumn, rows: number, place: Float64Array): Entry {
  const [dictionary = -1, data = 0, size = 0] = place
  const first = dictionary < 0 ? data : dictionary
  return {
    field_2: BigInt(first),
    field_3: {
      field_1: physicalTypes[kind],
      field_2: [
        encodings.plain,
        ...(isOptional ? [encodings.levels] : []),
        ...(dictionary < 0 ? [] : [encodings.dictionary]),
      ],
      field_3: [name],
      field_4: UNCOMPRESSED,
      field_5: BigInt(rows),
      field_6: BigInt(size),
      field_7: BigInt(size),
      field_9: BigInt(data),
      ...(dictionary >= 0 && { field_11: BigInt(dictionary) }),
    },
  }
}
