import { emptyChunk, savedInstants, type StudyChunk, type StudyProgram } from '@erosion/engine'
import type { TableRow } from '../parquet/table-reader.js'

/** Rows of the tables of a study, of the same runs in each. */
export interface RunRows {
  readonly runs: readonly TableRow[]
  readonly outcomes: readonly TableRow[]
  /** None where no series are kept. */
  readonly series: readonly TableRow[]
}

/** Columns of the table of runs that stand before what was drawn. */
const BEFORE_DRAWS = 4

/** Columns that tell of a failure, behind the outcomes. */
const FAILURE = 2

/**
 * The chunk that rows of tables were made of: tables that are made of it again have the same bits. What tables do not
 * tell is left out: how runs failed that others are held against, unless they are runs of a choice themselves.
 * @param slotOf position of a variable among the slots, by its name
 * @param first number of the first run
 */
export function chunkOfRows(
  study: StudyProgram,
  slotOf: ReadonlyMap<string, number>,
  rows: RunRows,
  first: number,
): StudyChunk {
  const chunk = emptyChunk(study, first, rows.runs.length)
  for (const [run, cells] of rows.runs.entries()) {
    copy(cells.slice(BEFORE_DRAWS), chunk.draws, run, chunk.runs)
    for (const choice of study.choices.keys()) {
      const row = rows.outcomes[run * study.choices.length + choice] ?? []
      writeOutcomes(chunk, study, slotOf, row, run, choice)
      if (study.series.length > 0) writeSeries(chunk, study, rows.series, run, choice)
    }
  }
  return chunk
}

function writeOutcomes(
  { runs, values, brokenAt, failedSlot, failedTime }: StudyChunk,
  { choices, outcomes, expectations }: StudyProgram,
  slotOf: ReadonlyMap<string, number>,
  row: TableRow,
  run: number,
  choice: number,
): void {
  // Number of the run, policies, status; then outcomes, the failure, promises.
  const plan = choices[choice]
  const start = Object.keys(plan?.policies ?? {}).length + 2
  const failure = start + outcomes.length
  copy(row.slice(start, failure), values, choice * outcomes.length * runs + run, runs)
  copy(row.slice(failure + FAILURE), brokenAt, choice * expectations.length * runs + run, runs)
  if (row[start - 1] !== 'failed' || !plan) return
  failedSlot[plan.run * runs + run] = slotOf.get(String(row[failure])) ?? -1
  failedTime[plan.run * runs + run] = Number(row[failure + 1])
}

function writeSeries(
  { runs, series: into }: StudyChunk,
  study: StudyProgram,
  rows: readonly TableRow[],
  run: number,
  choice: number,
): void {
  const { choices, series } = study
  const instants = savedInstants(study)
  const start = Object.keys(choices[choice]?.policies ?? {}).length + 2
  for (let instant = 0; instant < instants; instant++) {
    const row = rows[(run * choices.length + choice) * instants + instant] ?? []
    copy(row.slice(start), into, (choice * series.length * instants + instant) * runs + run, instants * runs)
  }
}

/** Writes numbers so far apart; nothing is NaN. */
function copy(cells: TableRow, into: Float64Array, start: number, apart: number): void {
  for (const [i, cell] of cells.entries()) into[start + i * apart] = typeof cell === 'number' ? cell : NaN
}
