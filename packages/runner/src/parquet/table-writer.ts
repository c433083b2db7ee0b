import { HashWriter, type WrittenStretch } from './hash-writer.js'
import { ParquetWriter } from './hyparquet-writer.js'
import type { Cell, ColumnKind, TableColumn } from './table-column.js'
import { TableFooter } from './table-footer.js'

/** Rows of a row group, whatever the chunks in which they come. */
export const GROUP_ROWS = 4096

/** Physical type and encoding of each kind; a dictionary of doubles would take −0 for 0. */
const forms = {
  number: { type: 'DOUBLE', encoding: 'PLAIN' },
  whole: { type: 'INT32', encoding: 'PLAIN' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', encoding: 'RLE_DICTIONARY' },
} as const satisfies Record<ColumnKind, unknown>

/** What a table is known by. */
export interface WrittenTable {
  readonly sha256: string
  /** The bytes and the checksum (CRC-32, hexadecimal) of each row group; the first begins the file. */
  readonly groups: readonly WrittenStretch[]
  /** Those of the index, which ends it. */
  readonly index: WrittenStretch
}

/** Writes a Parquet table, row group by row group; the same rows give the same bytes, however they come. */
export class TableWriter {
  private readonly writer: HashWriter
  private readonly parquet: ParquetWriter
  private readonly footer: TableFooter
  /** Room for the rows of one row group, column by column; filled as rows come. */
  private readonly waiting: readonly WaitingCells[]
  private rows = 0

  /** @throws the error of the system when the file cannot be made */
  constructor(
    path: string,
    private readonly columns: readonly TableColumn[],
  ) {
    this.writer = new HashWriter(path)
    const elements = columns.map(({ name, kind, isOptional }) => {
      const { encoding: _, ...form } = forms[kind]
      return { name, ...form, repetition_type: isOptional ? ('OPTIONAL' as const) : ('REQUIRED' as const) }
    })
    const schema = [{ name: 'root', num_children: columns.length }, ...elements]
    this.parquet = new ParquetWriter({
      writer: this.writer,
      schema,
      codec: 'UNCOMPRESSED',
      statistics: false,
    })
    this.footer = new TableFooter(columns)
    this.waiting = columns.map(({ kind }) => roomFor(kind))
  }

  /**
   * Adds rows.
   * @param cell what a row has in a column, both counted from 0
   * @throws the error of the system
   */
  add(rows: number, cell: (column: number, row: number) => Cell): void {
    for (let row = 0; row < rows;) {
      const end = Math.min(rows, row + GROUP_ROWS - this.rows)
      for (const [column, cells] of this.waiting.entries()) {
        for (let i = row; i < end; i++) cells[this.rows + i - row] = cell(column, i)
      }
      this.rows += end - row
      row = end
      if (this.rows === GROUP_ROWS) this.writeGroup()
    }
  }

  /** Ends the file, and tells what to know it by. @throws the error of the system */
  finish(): WrittenTable {
    if (this.rows > 0) this.writeGroup()
    const groups = [...this.writer.stretches]
    this.footer.write(this.writer)
    this.writer.flush()
    const [index = { bytes: 0, crc32: '' }] = this.writer.stretches.slice(groups.length)
    return { sha256: this.writer.digest(), groups, index }
  }

  /** Lets go of the file, whether it is finished or not. */
  close(): void {
    this.writer.close()
  }

  private writeGroup(): void {
    const columnData = this.columns.map(({ name, kind }, i) => ({
      name,
      data: valuesOf(this.waiting[i] ?? [], this.rows),
      encoding: forms[kind].encoding,
    }))
    void this.parquet.write({ columnData, rowGroupSize: this.rows })
    // What the library keeps of a row group grows with the table: it is taken over, and made small.
    const [group] = this.parquet.row_groups.splice(0)
    this.parquet.pendingIndexes.length = 0
    const places = (group?.columns ?? []).map(({ meta_data: place }) => ({
      dictionary:
        place?.dictionary_page_offset === undefined ? undefined : Number(place.dictionary_page_offset),
      data: Number(place?.data_page_offset),
      size: Number(place?.total_compressed_size),
    }))
    this.footer.addGroup(this.rows, places)
    this.rows = 0
  }
}

/** Numbers stand in memory as they do in the table: cells of any kind would take several times as much. */
type WaitingCells = Float64Array | Int32Array | Cell[]

function roomFor(kind: ColumnKind): WaitingCells {
  if (kind === 'number') return new Float64Array(GROUP_ROWS)
  return kind === 'whole' ? new Int32Array(GROUP_ROWS) : []
}

/** The first cells as the library takes them: null for what is not there. */
function valuesOf(cells: WaitingCells, rows: number): Cell[] | Float64Array | Int32Array {
  if (Array.isArray(cells)) return cells.slice(0, rows).map((cell) => cell ?? null) as Cell[]
  const own = cells.subarray(0, rows)
  if (own instanceof Int32Array || !own.some(Number.isNaN)) return own
  return Array.from(own, (cell) => (Number.isNaN(cell) ? null : cell)) as Cell[]
}
