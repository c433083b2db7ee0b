import type { IndependentGroups } from '#sample/designs/groups-of-design'
import { meanInterval, type MeanInterval } from './mean-interval.js'

/**
 * What share of a mean change a part of it is: the ratio of their means, with the interval of a ratio.
 * @param part, whole run by run; NaN where a run does not count, in both alike
 * @returns null where the interval of the whole holds 0, so that a share of it says nothing
 * Source: Cochran 1977, Sampling Techniques, 3rd ed., 6.3 (the error of a ratio is that of its residuals).
 */
export function shareOfWhole(
  part: Float64Array,
  whole: Float64Array,
  groups: IndependentGroups,
): MeanInterval | null {
  const [over, under] = [meanInterval(part, groups), meanInterval(whole, groups)]
  const isKnown = under.low === null || under.high === null || under.low > 0 || under.high < 0
  if (over.mean === null || !under.mean || !isKnown) return null
  const [total, ratio] = [under.mean, over.mean / under.mean]
  const residuals = part.map((value, run) => (value - ratio * (whole[run] ?? NaN)) / total)
  const { low, high } = meanInterval(residuals, groups)
  return { mean: ratio, low: low === null ? null : ratio + low, high: high === null ? null : ratio + high }
}
