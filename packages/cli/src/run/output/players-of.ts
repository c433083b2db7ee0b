import type { Simulation } from '@erosion/engine'

/** The players who have a policy in these runs, in the order of the scenario. */
export function playersOf(runs: readonly Simulation[]): readonly string[] {
  return Object.keys(runs[0]?.policies ?? {})
}
