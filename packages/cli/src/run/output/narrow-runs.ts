import type { Scenario, Simulation } from '@erosion/engine'

/** A scenario and runs of it with some of its outcomes only, in the order in which they are named; all when none is. */
export function narrowRuns(
  scenario: Scenario,
  runs: readonly Simulation[],
  names: readonly string[],
): { readonly scenario: Scenario; readonly runs: readonly Simulation[] } {
  if (names.length === 0) return { scenario, runs }
  return {
    scenario: { ...scenario, outcomes: pickOutcomes(scenario, names) },
    runs: runs.map((run) => ({
      ...run,
      outcomes: new Map(names.map((name) => [name, run.outcomes.get(name) ?? null])),
    })),
  }
}

/** The outcomes of these names, in this order. */
export function pickOutcomes({ outcomes }: Scenario, names: readonly string[]): Scenario['outcomes'] {
  return names.flatMap((name) => outcomes.filter((outcome) => outcome.name === name))
}
