import type { Scenario, Simulation } from '@erosion/engine'
import { exactJson } from './exact-json.js'

/** A list of runs: policies, status, outcomes by name, broken expectations. */
export function* outcomeJson(_: Scenario, runs: readonly Simulation[]): Generator<string> {
  yield exactJson(
    runs.map(({ policies, status, outcomes, broken }) => ({
      policies,
      status: { ...status },
      outcomes: Object.fromEntries(outcomes),
      broken: broken.map(({ name, time }) => ({ name, time })),
    })),
  )
}
