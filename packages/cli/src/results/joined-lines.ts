import { openTable, type Results as Folder } from '@erosion/runner'
import { csvLine } from '../run/output/csv-line.js'
import { cellText } from './cell-text.js'

/**
 * Columns of the table of outcomes that tell of a failure, behind the outcomes and before those of promises; and of that
 * of runs that stand before the draws.
 */
const FAILURE = 2
const BEFORE_DRAWS = 4

/** A line for each run under each combination of policies, with what was drawn for it: what `run --format csv` prints. */
export async function* joinedLines(results: Folder): AsyncGenerator<string> {
  const { policies } = results.manifest
  const promises = results.scenario.expectations.length
  const players = Object.keys(policies[0] ?? {}).length
  const outcomes = await openTable(results, 'outcomes')
  const runs = await openTable(results, 'runs')
  try {
    const arrange = <Value>(row: readonly Value[], run: readonly Value[]): Value[] => [
      ...row.slice(1, 1 + players),
      ...row.slice(0, 1),
      ...row.slice(1 + players, row.length - promises - FAILURE),
      ...run.slice(BEFORE_DRAWS),
    ]
    yield csvLine(arrange(outcomes.columns, runs.columns))
    const draws = rowsOf(runs)
    let run = await draws.next()
    for await (const rows of outcomes.batches()) {
      const lines: string[] = []
      for (const row of rows) {
        while (!run.done && run.value[0] !== row[0]) run = await draws.next()
        lines.push(csvLine(arrange(row, run.done ? [] : run.value).map(cellText)))
      }
      yield lines.join('\n')
    }
  } finally {
    outcomes.close()
    runs.close()
  }
}

type Table = Awaited<ReturnType<typeof openTable>>

async function* rowsOf({ batches }: Table) {
  for await (const rows of batches()) yield* rows
}
