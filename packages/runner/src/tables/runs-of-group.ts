import { GROUP_ROWS } from '../parquet/table-writer.js'
import type { RunsRange } from '../parts/runs-range.js'

/** The runs of which a row group has rows. @param runs of the table, each of so many rows */
export function runsOfGroup(group: number, rowsOfRun: number, runs: number): RunsRange {
  const first = Math.floor((group * GROUP_ROWS) / rowsOfRun)
  return { first, end: Math.min(runs, Math.ceil(((group + 1) * GROUP_ROWS) / rowsOfRun)) }
}
