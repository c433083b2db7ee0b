import { csvLine } from '../../run/output/csv-line.js'
import { exactNumber } from '../../run/output/exact-number.js'
import type { StudyResult } from '../study-result.js'

/**
 * A line for each run under each choice of policies, run by run: policies, number of the run, status, outcomes
 * (empty where there is none), then what was drawn for it. Further runs add lines at the end.
 */
export function* studyCsv({ table }: StudyResult): Generator<string> {
  const { choices, outcomes, drawn, runs, values, draws, isFailed, failed } = table
  const players = Object.keys(choices[0] ?? {})
  const lostBaselines = new Set(
    failed.filter(({ isBaseline }) => isBaseline).map(({ run, choice }) => run * choices.length + choice),
  )
  yield csvLine([...players, 'run', 'status', ...outcomes, ...drawn])
  for (let run = 0; run < runs; run++) {
    const drawnHere = draws.map((column) => exactNumber(column[run] ?? NaN))
    for (const [choice, policies] of choices.entries()) {
      const isLost = lostBaselines.has(run * choices.length + choice)
      const status = isFailed[choice]?.[run] ? 'failed' : isLost ? 'baseline failed' : 'ok'
      const measured = (values[choice] ?? []).map((column) => exactNumber(column[run] ?? NaN))
      yield csvLine([
        ...players.map((player) => policies[player] ?? ''),
        `${run}`,
        status,
        ...measured,
        ...drawnHere,
      ])
    }
  }
}
