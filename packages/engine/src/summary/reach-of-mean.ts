import type { IndependentGroups } from '#sample/designs/groups-of-design'
import { knownMean } from './known-mean.js'

/**
 * How well the mean of an outcome is known where it is known worst: half the widest interval of its means.
 * @param columns of the outcome, one for each choice of policies; NaN does not count, but of a time may be never
 * @param looks how often a study looks at most before it stops: each look may miss a part of 5 %, so that all of them
 *   together miss no more (Bonferroni)
 * @param isTime whether it is a time, whose mean does not exist where it does not come in every run
 * @returns null when a mean does not exist, or has no interval
 */
export function reachOfMean(
  columns: Iterable<Float64Array>,
  groups: IndependentGroups,
  looks: number,
  isTime: boolean,
): number | null {
  let widest = 0
  for (const column of columns) {
    if (isTime && column.some(Number.isNaN)) return null
    const { error, reach } = knownMean(column, groups, 0.05 / looks)
    if (error === null || reach === null) return null
    widest = Math.max(widest, reach * error)
  }
  return widest
}
