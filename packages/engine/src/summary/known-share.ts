import type { IndependentGroups } from '#sample/designs/groups-of-design'
import { shareInterval } from '#stats/share-interval'
import { knownMean, type Bounds } from './known-mean.js'

/** A share of runs and how well it is known. */
export interface KnownShare {
  /** Runs that count. */
  readonly counted: number
  /** From 0 to 1; null when no run counts. */
  readonly share: number | null
  /** Standard error, as the design has it; null where there is none. */
  readonly error: number | null
  /** Interval of 95 %, which says something also of a share of none or all. */
  readonly interval: Bounds | null
}

/**
 * The share of runs in which something holds, with its error and its interval of 95 %, as the design has it.
 * @param values of the runs 0, 1, …; NaN does not count
 */
export function knownShare(
  values: Float64Array,
  isIn: (value: number) => boolean,
  groups: IndependentGroups,
): KnownShare {
  const held = values.map((value) => (Number.isNaN(value) ? NaN : Number(isIn(value))))
  const { counted, mean: share, error, reach } = knownMean(held, groups)
  const interval =
    share === null || error === null ? null : shareInterval(share, error, counted, reach ?? NaN)
  return { counted, share, error, interval }
}
