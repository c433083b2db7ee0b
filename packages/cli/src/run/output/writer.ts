import type { Audit, Scenario, Simulation } from '@erosion/engine'

/**
 * Writes the runs of a scenario as lines of text.
 * @param columns of the terminal that will show them; undefined when none does
 * @param audit of the runs; undefined when none was made
 */
export type Writer = (
  scenario: Scenario,
  runs: readonly Simulation[],
  columns: number | undefined,
  audit?: Audit,
) => Iterable<string>
