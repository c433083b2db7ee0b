import { join } from 'node:path'
import { TableReader, type TableRow } from '../parquet/table-reader.js'
import { GROUP_ROWS } from '../parquet/table-writer.js'
import type { Results } from './read-results.js'
import { ResultsError, wordsOf } from './results-error.js'

/** The tables that a folder of results may have, by the name of the file without its ending. */
export const tableNames = ['outcomes', 'runs', 'series'] as const
export type TableName = (typeof tableNames)[number]

/** A table of a folder of results. */
export interface ReadableTable {
  readonly columns: readonly string[]
  /** Its rows in their order, some thousands at a time. */
  readonly batches: () => AsyncGenerator<readonly TableRow[]>
  readonly close: () => void
}

/** Opens a table. @throws ResultsError when the folder has none of that name, or it cannot be read */
export async function openTable(
  { name, folder, manifest }: Results,
  table: TableName,
): Promise<ReadableTable> {
  const file = `${table}.parquet`
  if (!(file in manifest.files))
    throw new ResultsError(`${name} keeps no ${table}: run with --series and --out.`)
  const unreadable = (error: unknown) =>
    new ResultsError(`${join(name, file)} cannot be read: ${wordsOf(error)}`)
  let reader: TableReader
  try {
    reader = await TableReader.open(join(folder, file))
  } catch (error) {
    throw unreadable(error)
  }
  return {
    columns: reader.columns,
    close: () => reader.close(),
    async *batches() {
      for (let row = 0; row < reader.rowCount; row += GROUP_ROWS) {
        try {
          yield await reader.rows(row, Math.min(reader.rowCount, row + GROUP_ROWS))
        } catch (error) {
          throw unreadable(error)
        }
      }
    },
  }
}
