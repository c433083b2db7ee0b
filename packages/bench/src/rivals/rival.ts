import type { Contestant } from '../contestant.js'

/** Two libraries of mathematics may differ by this much at the end of a run, relative to the number. */
export const TOLERANCE = 1e-9

/** Someone to be compared with. */
export interface Rival<Name extends string = string> {
  readonly contestant: Contestant
  /** Largest relative difference that is taken for the same: 0 for kernels of ours. */
  readonly tolerance: number
  /** Under which name the ratio is known. */
  readonly ratio?: Name
  /** How many times as fast as it ours should be. */
  readonly goal?: number
}
