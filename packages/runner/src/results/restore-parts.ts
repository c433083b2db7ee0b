import { join } from 'node:path'
import { drawnNames, type Scenario, type StudyProgram } from '@erosion/engine'
import { TableReader, type TableRow } from '../parquet/table-reader.js'
import type { Parts } from '../parts/parts.js'
import { missingRanges, type RunsRange } from '../parts/runs-range.js'
import { chunkOfRows, type RunRows } from '../tables/chunk-of-rows.js'
import { runsOfGroup } from '../tables/runs-of-group.js'
import { studyTables } from '../tables/study-tables.js'
import { damageOf } from './damage-of.js'
import type { Manifest } from './manifest.js'

/** Runs of a part that is made again. */
const AT_ONCE = 256

/** The tables of a finished folder. */
interface Kept {
  readonly folder: string
  readonly manifest: Manifest
}

/**
 * Makes parts again of the tables of a finished folder, so that its study can go on. Left out are runs whose bytes were
 * changed since, and runs of which tables do not tell all: whoever goes on makes them again. That is all runs where a
 * table is lost, or its index was changed.
 * @param study of the same runs, or of more
 * @throws the error of the system when parts cannot be kept
 */
export async function restoreParts(
  { folder, manifest }: Kept,
  study: StudyProgram,
  { expanded }: Pick<Scenario, 'expanded'>,
  parts: Parts,
): Promise<void> {
  const runs = manifest.study.finished
  const slotOf = new Map(expanded.slots.map(({ name }, slot) => [name, slot]))
  const tables = await openTables(folder, manifest, study)
  if (!tables) return
  try {
    const damaged = tables.flatMap((table) => table.damaged).sort((a, b) => a.first - b.first)
    for (const range of missingRanges(damaged, runs, AT_ONCE)) {
      const rows = await rowsOf(tables, range)
      for (const { first, end } of clearIn(rows, study)) {
        parts.keep(chunkOfRows(study, slotOf, cut(rows, first, end), range.first + first))
      }
    }
  } finally {
    for (const { reader } of tables) reader.close()
  }
}

interface OpenTable {
  readonly reader: TableReader
  readonly rowsOfRun: number
  /** Runs in row groups whose bytes were changed. */
  readonly damaged: readonly RunsRange[]
}

/** The tables; undefined when one of them cannot be read, or not be relied on. */
async function openTables(
  folder: string,
  { files, study: { finished } }: Manifest,
  study: StudyProgram,
): Promise<readonly OpenTable[] | undefined> {
  const tables: OpenTable[] = []
  try {
    for (const { file, rowsOfRun } of studyTables({ study, drawn: drawnNames(study), failedIn: () => [] })) {
      const path = join(folder, file)
      const { groups, isElsewhere } = damageOf(path, files[file] ?? { sha256: '' })
      if (isElsewhere) throw new RangeError(`the index of ${file} was changed`)
      const damaged = groups.map((group) => runsOfGroup(group, rowsOfRun, finished))
      tables.push({ reader: await TableReader.open(path, finished * rowsOfRun), rowsOfRun, damaged })
    }
    return tables
  } catch {
    for (const { reader } of tables) reader.close()
    return undefined
  }
}

async function rowsOf(tables: readonly OpenTable[], { first, end }: RunsRange): Promise<RunRows> {
  const read: (readonly TableRow[])[] = []
  for (const { reader, rowsOfRun } of tables) read.push(await reader.rows(first * rowsOfRun, end * rowsOfRun))
  const [runs = [], outcomes = [], series = []] = read
  return { runs, outcomes, series }
}

/** Stretches of runs without one that has nothing to be held against: its row does not tell of all runs that failed. */
function clearIn({ runs, outcomes }: RunRows, { choices }: StudyProgram): readonly RunsRange[] {
  const status = Object.keys(choices[0]?.policies ?? {}).length + 1
  const unclear = [...runs.keys()].filter((run) =>
    outcomes
      .slice(run * choices.length, (run + 1) * choices.length)
      .some((row) => row[status] === 'baseline failed'),
  )
  return missingRanges(
    unclear.map((run) => ({ first: run, end: run + 1 })),
    runs.length,
    runs.length,
  )
}

/** Some of the runs of rows. */
function cut(rows: RunRows, first: number, end: number): RunRows {
  const part = (own: readonly TableRow[]) => {
    const each = own.length / rows.runs.length
    return own.slice(first * each, end * each)
  }
  return { runs: part(rows.runs), outcomes: part(rows.outcomes), series: part(rows.series) }
}
