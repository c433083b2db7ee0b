import type { IndependentGroups } from '#sample/designs/groups-of-design'
import { knownMean } from './known-mean.js'

/**
 * How well the mean of an outcome is known where it is known worst: half the widest interval of its means.
 * @param columns of the outcome, one for each choice of policies; NaN does not count
 * @param looks how often a study looks at most before it stops: each look may miss a part of 5 %, so that all of them
 *   together miss no more (Bonferroni)
 * @returns null when a mean does not exist, or has no interval
 */
export function reachOfMean(
  columns: Iterable<Float64Array>,
  groups: IndependentGroups,
  looks: number,
): number | null {
  let widest = 0
  for (const column of columns) {
    const { error, reach } = knownMean(column, groups, 0.05 / looks)
    if (error === null || reach === null) return null
    widest = Math.max(widest, reach * error)
  }
  return widest
}
