import type { Scenario, Simulation } from '@erosion/engine'
import { csvLine } from './csv-line.js'
import { exactNumber } from './exact-number.js'
import { playersOf } from './players-of.js'

/**
 * One line an instant: the time, then every series; empty from a failure on.
 * Of several runs, the policy of each player comes first.
 */
export function* seriesCsv(_: Scenario, runs: readonly Simulation[]): Generator<string> {
  const players = runs.length > 1 ? playersOf(runs) : []
  const names = [...(runs[0]?.series.keys() ?? [])]
  yield csvLine([...players, 'time', ...names])
  for (const { policies, times, series } of runs) {
    const choice = players.map((player) => policies[player] ?? '')
    const columns = [...series.values()]
    for (const [i, time] of times.entries()) {
      yield csvLine([...choice, String(time), ...columns.map((values) => exactNumber(values[i] ?? NaN))])
    }
  }
}
