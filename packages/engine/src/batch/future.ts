import type { RunInputs } from '#compile/kernel'
import type { Scenario } from '#scenario/scenario'

/**
 * What one run is given that no player decides: values of parameters, paths of noise, when events come.
 * All policies are run on the same futures.
 */
export type Future = RunInputs

/** The future in which every number has its middle value, and nothing random happens. */
export function middleFuture({ values }: Scenario): Future {
  return { values, schedules: [], thresholds: [] }
}
