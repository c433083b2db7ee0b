import { drawnNames } from '@erosion/engine'
import { csvLine } from '../../run/output/csv-line.js'
import { exactNumber } from '../../run/output/exact-number.js'
import type { StudyResult } from '../study-result.js'

/**
 * A line for each run under each choice of policies, run by run: policies, number of the run, status, outcomes
 * (empty where there is none), then what was drawn for it. Further runs add lines at the end.
 */
export function* studyCsv({ scenario, choices, kept }: StudyResult): Generator<string> {
  if (!kept) throw new TypeError('a summary does not tell of its runs one by one')
  const players = Object.keys(choices[0] ?? {})
  const all = kept.results.outcomes
  const shown = scenario.outcomes.map(({ name }) => all.indexOf(name))
  const drawn = drawnNames(kept.study)
  yield csvLine([...players, 'run', 'status', ...scenario.outcomes.map(({ name }) => name), ...drawn])
  for (const chunk of kept.chunks()) {
    const { first, runs, values, draws } = chunk
    const statuses = new Map(
      kept
        .failedIn(chunk)
        .map(({ run, choice, isBaseline }) => [
          (run - first) * choices.length + choice,
          isBaseline ? 'baseline failed' : 'failed',
        ]),
    )
    for (let i = 0; i < runs; i++) {
      const drawnHere = drawn.map((_, d) => exactNumber(draws[d * runs + i] ?? NaN))
      for (const [choice, policies] of choices.entries()) {
        yield csvLine([
          ...players.map((player) => policies[player] ?? ''),
          `${first + i}`,
          statuses.get(i * choices.length + choice) ?? 'ok',
          ...shown.map((o) => exactNumber(values[(choice * all.length + o) * runs + i] ?? NaN)),
          ...drawnHere,
        ])
      }
    }
  }
}
