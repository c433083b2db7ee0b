import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { parquetMetadataAsync, parquetRead, type AsyncBuffer, type FileMetaData } from './hyparquet.js'

/** What a row has in each column, null for nothing. */
export type TableRow = readonly (number | string | null)[]

/** Some columns of one row group. */
export interface ColumnGroup {
  /** Number of its first row. */
  readonly first: number
  /** Cells by column, in the order in which columns were asked for. */
  readonly columns: readonly TableRow[]
}

/** Row groups that are held at once: readers on several threads' behalf ask for neighbours. */
const HELD = 4

/** Reads a Parquet table that stands in a file, a row group at a time. */
export class TableReader {
  /** Row groups by position, the one that was asked for last at the end. */
  private readonly held = new Map<number, Promise<readonly TableRow[]>>()
  /** The first row of each row group, and behind them the number of rows. */
  private readonly starts: readonly number[]

  private constructor(
    private readonly file: number,
    private readonly buffer: AsyncBuffer,
    private readonly metadata: FileMetaData,
  ) {
    const starts = [0]
    for (const { num_rows: rows } of metadata.row_groups) starts.push((starts.at(-1) ?? 0) + Number(rows))
    this.starts = starts
  }

  /**
   * @param rows that the table has to have; any number unless said
   * @throws Error when there is no such file, it is no Parquet table, or has more rows or fewer
   */
  static async open(path: string, rows?: number): Promise<TableReader> {
    const file = openSync(path, 'r')
    try {
      const buffer = { byteLength: fstatSync(file).size, slice: sliceOf(file) }
      const reader = new TableReader(file, buffer, await readIndex(buffer))
      if (rows !== undefined && reader.rowCount !== rows)
        throw new Error(`it has ${reader.rowCount} rows, and ${rows} are expected`)
      return reader
    } catch (error) {
      closeSync(file)
      throw error
    }
  }

  get columns(): readonly string[] {
    return this.metadata.schema.slice(1).map(({ name }) => name)
  }

  get rowCount(): number {
    return this.starts.at(-1) ?? 0
  }

  /** Rows from one up to before another. Rejects with an Error when they cannot be read. */
  async rows(first: number, end: number): Promise<readonly TableRow[]> {
    const rows: TableRow[] = []
    for (let group = 0; group + 1 < this.starts.length; group++) {
      const [start = 0, stop = 0] = [this.starts[group], this.starts[group + 1]]
      if (stop <= first || start >= end) continue
      const all = await this.group(group)
      for (let row = Math.max(first, start); row < Math.min(end, stop); row++)
        rows.push(all[row - start] ?? [])
    }
    return rows
  }

  /** Some columns, row group by row group: what stands in each from one row on. Rejects as {@link rows} does. */
  async *columnGroups(names: readonly string[]): AsyncGenerator<ColumnGroup> {
    for (let group = 0; group + 1 < this.starts.length; group++) {
      const [rowStart = 0, rowEnd = 0] = [this.starts[group], this.starts[group + 1]]
      const read = new Map<string, TableRow[number][]>(names.map((name) => [name, []]))
      const onChunk = (chunk: { columnName: string; columnData: ArrayLike<unknown> }) => {
        const cells = read.get(chunk.columnName)
        for (let i = 0; i < chunk.columnData.length; i++)
          cells?.push((chunk.columnData[i] ?? null) as TableRow[number])
      }
      const { buffer: file, metadata } = this
      await readPages({ file, metadata, columns: [...names], rowStart, rowEnd, onChunk })
      yield { first: rowStart, columns: names.map((name) => read.get(name) ?? []) }
    }
  }

  close(): void {
    closeSync(this.file)
  }

  private group(position: number): Promise<readonly TableRow[]> {
    const group = this.held.get(position) ?? this.readGroup(position)
    this.held.delete(position)
    this.held.set(position, group)
    const [oldest = position] = this.held.keys()
    if (this.held.size > HELD) this.held.delete(oldest)
    return group
  }

  private async readGroup(position: number): Promise<readonly TableRow[]> {
    const [rowStart = 0, rowEnd = 0] = [this.starts[position], this.starts[position + 1]]
    let rows: readonly TableRow[] = []
    const onComplete = (all: readonly (readonly unknown[])[]) => {
      // An absent cell is undefined here and null there.
      rows = all.map((row) => row.map((cell) => (cell ?? null) as TableRow[number]))
    }
    await readPages({ file: this.buffer, metadata: this.metadata, rowStart, rowEnd, onComplete })
    return rows
  }
}

/** The library stumbles over what is no index in words of its own, if it has any. */
async function readIndex(buffer: AsyncBuffer): Promise<FileMetaData> {
  try {
    return await parquetMetadataAsync(buffer)
  } catch {
    throw new Error('it is no whole Parquet table')
  }
}

/** The same of pages. */
async function readPages(request: Parameters<typeof parquetRead>[0]): Promise<void> {
  try {
    await parquetRead(request)
  } catch {
    throw new Error('its pages are not those of a Parquet table')
  }
}

function sliceOf(file: number): AsyncBuffer['slice'] {
  return (start, end = fstatSync(file).size) => {
    const bytes = new Uint8Array(Math.max(0, end - start))
    for (let at = 0; at < bytes.length;) {
      const read = readSync(file, bytes, at, bytes.length - at, start + at)
      if (read === 0) throw new RangeError(`the file ends before byte ${end}`)
      at += read
    }
    return bytes.buffer
  }
}
