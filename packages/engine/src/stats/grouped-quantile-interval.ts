import { estimateMean } from './estimate-mean.js'
import type { Interval } from './interval.js'
import { quantile } from './quantile.js'
import { studentQuantile } from './student-quantile.js'

/**
 * An interval that covers the p-quantile of what values come from that depend on each other in groups: the share of
 * values below the quantile has an error that the groups tell, and the ranks that lie within it bound the quantile.
 * @param values value i belongs to group i mod groups; NaN does not count, Infinity may stand for "never"
 * @param sorted those that count, smallest first
 * @param p above 0 and below 1
 * @param confidence share of samples whose interval covers, such as 0.95
 * Source: Woodruff 1952, J. Am. Stat. Assoc. 47, 635–646; Francisco and Fuller 1991, Ann. Stat. 19, 454–469.
 */
export function groupedQuantileInterval(
  values: Float64Array,
  sorted: ArrayLike<number>,
  p: number,
  groups: number,
  confidence = 0.95,
): Interval {
  const n = sorted.length
  if (n === 0) return { low: -Infinity, high: Infinity }
  const middle = quantile(sorted, p)
  // Many values may be the quantile, as when it is "never": the share up to it then says nothing of the share below it.
  const below = estimateShare(values, groups, (value) => value < middle)
  const upTo = estimateShare(values, groups, (value) => value <= middle)
  const freedom = upTo?.freedom ?? 0
  if (!(freedom >= 1)) return { low: -Infinity, high: Infinity }
  const error = Math.max(below?.error ?? 0, upTo?.error ?? 0)
  // Shares of n values are whole numbers of them: where groups agree, the quantile still lies anywhere between two.
  const reach = Math.max(0.5, n * studentQuantile(freedom)((1 + confidence) / 2) * error)
  return { low: atRank(sorted, n * p + 0.5 - reach), high: atRank(sorted, n * p + 0.5 + reach) }
}

function estimateShare(values: Float64Array, groups: number, isIn: (value: number) => boolean) {
  return estimateMean(
    values.map((value) => (Number.isNaN(value) ? NaN : Number(isIn(value)))),
    groups,
  )
}

/** The value at a rank from 1 to n, interpolated; infinite beyond them. */
function atRank(sorted: ArrayLike<number>, rank: number): number {
  if (rank < 1) return -Infinity
  if (rank > sorted.length) return Infinity
  const below = Math.floor(rank)
  const value = sorted[below - 1] as number
  const next = sorted[Math.min(below, sorted.length - 1)] as number
  // What is not finite would give NaN as a difference or times 0.
  return value === next || rank === below ? value : value + (rank - below) * (next - value)
}
