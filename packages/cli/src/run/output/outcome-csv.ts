import type { Scenario, Simulation } from '@erosion/engine'
import { csvLine } from './csv-line.js'
import { exactNumber } from './exact-number.js'
import { playersOf } from './players-of.js'

/** One line a run: the policy of each player, then every outcome; empty where there is none. */
export function* outcomeCsv(scenario: Scenario, runs: readonly Simulation[]): Generator<string> {
  const players = playersOf(runs)
  yield csvLine([...players, ...scenario.outcomes.map(({ name }) => name)])
  for (const { policies, outcomes } of runs) {
    const choice = players.map((player) => policies[player] ?? '')
    yield csvLine([...choice, ...[...outcomes.values()].map((value) => exactNumber(value ?? NaN))])
  }
}
