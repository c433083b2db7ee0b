import type { RunInputs } from '#compile/kernel'

/**
 * What one run is given that no player decides: values of parameters, paths of noise, when events come.
 * All policies are run on the same futures.
 */
export type Future = RunInputs
