import { join } from 'node:path'
import type { PolicyChoice } from '@erosion/engine'
import { TableReader } from '../parquet/table-reader.js'
import { damageOf, isWhole } from './damage-of.js'
import type { Results } from './read-results.js'
import { ResultsError, wordsOf } from './results-error.js'

const TABLE = 'series.parquet'

/** A series that a folder of results keeps of every run. */
export interface KeptSeries {
  /** Of a variable, or of one of its elements: `influence[russia, kazakhstan]`. */
  readonly name: string
  readonly times: readonly number[]
  readonly choices: readonly PolicyChoice[]
  /**
   * A number for each run; NaN from the failing instant of a run on.
   * @param choice, instant positions
   */
  readonly at: (choice: number, instant: number) => Float64Array
}

/** The series of a folder, of which one stands in memory at a time. */
export interface SeriesReader {
  readonly names: readonly string[]
  readonly read: (name: string) => Promise<KeptSeries>
  readonly close: () => void
}

/**
 * Opens the series of a folder of results.
 * @throws ResultsError when it keeps none, or they cannot be read or are not as they were written
 */
export async function openSeries({ name, folder, manifest }: Results): Promise<SeriesReader> {
  const { policies, study, files } = manifest
  const file = files[TABLE]
  if (!file) throw new ResultsError(`${name} keeps no series: run with --series and --out.`)
  const explain = (error: unknown) =>
    new ResultsError(`${join(name, TABLE)} cannot be read: ${wordsOf(error)}`)
  const path = join(folder, TABLE)
  let reader: TableReader | undefined
  try {
    if (!isWhole(damageOf(path, file)))
      throw new Error(`it was changed since it was written: erosion replay ${name} says where`)
    reader = await TableReader.open(path)
    return await seriesReader(reader, policies, study.finished, explain)
  } catch (error) {
    reader?.close()
    throw explain(error)
  }
}

async function seriesReader(
  reader: TableReader,
  choices: readonly PolicyChoice[],
  runs: number,
  explain: (error: unknown) => ResultsError,
): Promise<SeriesReader> {
  const instants = reader.rowCount / (runs * choices.length)
  // Number of the run, policies, time; then series.
  const before = Object.keys(choices[0] ?? {}).length + 2
  const times = (await reader.rows(0, instants)).map((row) => Number(row[before - 1]))
  return {
    names: reader.columns.slice(before),
    close: () => reader.close(),
    read: async (name) => {
      const values = await readColumn(reader, name).catch((error: unknown) => {
        throw explain(error)
      })
      const at = (choice: number, instant: number) =>
        Float64Array.from({ length: runs }, (_, run) => {
          return values[(run * choices.length + choice) * instants + instant] ?? NaN
        })
      return { name, times, choices, at }
    },
  }
}

/** A column of numbers, NaN where there is none. */
async function readColumn(reader: TableReader, name: string): Promise<Float64Array> {
  const values = new Float64Array(reader.rowCount).fill(NaN)
  for await (const { first, columns } of reader.columnGroups([name])) {
    for (const [i, cell] of (columns[0] ?? []).entries())
      if (typeof cell === 'number') values[first + i] = cell
  }
  return values
}
