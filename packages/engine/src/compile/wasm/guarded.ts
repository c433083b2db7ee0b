import type { Local } from './function-code.js'
import type { LaneCode } from './lane-code.js'
import type { Push } from './lane-set.js'

/**
 * Writes an elementary function as it is computed on its normal range, without a branch, and the mask of where the
 * range is kept. Elsewhere its result means nothing: the caller computes those runs by the plain implementation.
 * `isNormal` is to be pushed after `result`.
 */
export type Guarded = (code: LaneCode, args: readonly [Local, Local]) => GuardedResult

export interface GuardedResult {
  readonly result: Push
  readonly isNormal: Push
}
