import { knownMean } from '#summary/known-mean'
import type { IndependentGroups } from '#sample/designs/groups-of-design'

/** A mean and the interval that covers it in 95 % of studies; null where the runs do not bound it. */
export interface MeanInterval {
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
}

/**
 * The mean of a number of each run with its interval, as the design has it: by Student's t over independent runs, or
 * over the independent randomisations that the runs belong to in turns.
 * @param values of the runs 0, 1, …; NaN does not count
 */
export function meanInterval(values: Float64Array, groups: IndependentGroups): MeanInterval {
  const { mean, interval } = knownMean(values, groups)
  return { mean, low: interval?.low ?? null, high: interval?.high ?? null }
}
