import { openTable, type Results as Folder } from '@erosion/runner'
import { pickOutcomes } from '../run/output/narrow-runs.js'
import { csvLine } from '../run/output/csv-line.js'
import { cellText } from './cell-text.js'

/** Columns of the table of runs that stand before the draws. */
const BEFORE_DRAWS = 4

/**
 * A line for each run under each combination of policies, with what was drawn for it: what `run --format csv` prints.
 * @param names of outcomes, in the order in which they are wanted; all when none is named
 */
export async function* joinedLines(results: Folder, names: readonly string[] = []): AsyncGenerator<string> {
  const { manifest, scenario } = results
  const players = Object.keys(manifest.policies[0] ?? {}).length
  const shown = names.length > 0 ? pickOutcomes(scenario, names) : scenario.outcomes
  // Policies stand behind the number of the run, then the status, then outcomes.
  const status = 1 + players
  const wanted = [
    ...Array.from({ length: players }, (_, player) => 1 + player),
    ...[0, status],
    ...shown.map((outcome) => status + 1 + scenario.outcomes.indexOf(outcome)),
  ]
  const outcomes = await openTable(results, 'outcomes')
  const runs = await openTable(results, 'runs')
  try {
    const arrange = <Value>(row: readonly Value[], run: readonly Value[]): (Value | undefined)[] => [
      ...wanted.map((column) => row[column]),
      ...run.slice(BEFORE_DRAWS),
    ]
    yield csvLine(arrange(outcomes.columns, runs.columns).map(cellText))
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
