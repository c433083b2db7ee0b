import type { Stream } from '#random/stream'
import { quantile, sortNumbers } from '#stats/quantile'
import { sum } from '#stats/sum'

/** An interval of a mean. */
export interface MeanInterval {
  readonly low: number
  readonly high: number
}

/**
 * The interval of the mean of a series whose neighbours depend on each other: means of series put together from blocks
 * of it, the series taken as a circle so that each value counts the same.
 * @param groups values by time, each a list that stays together: all that was seen in one year
 * @param length of a block, in times
 * @param replicates how many series are put together
 * @returns the quantiles of 5 and 95 % of their means; undefined for fewer than two times
 * Source: Politis and Romano 1992, in LePage and Billard, Exploring the Limits of Bootstrap, 263–270.
 */
export function blockBootstrap(
  groups: readonly (readonly number[])[],
  length: number,
  replicates: number,
  stream: Stream,
): MeanInterval | undefined {
  const n = groups.length
  if (n < 2) return undefined
  const sums = groups.map((group) => sum(group))
  const means = Float64Array.from({ length: replicates }, (_, replicate) => {
    let [total, count] = [0, 0]
    for (let i = 0; i < n; i++) {
      const start = Math.floor(stream.uniform(replicate, 0, Math.floor(i / length)) * n)
      const place = (start + (i % length)) % n
      total += sums[place] ?? 0
      count += groups[place]?.length ?? 0
    }
    return total / count
  })
  const sorted = sortNumbers(means)
  return { low: quantile(sorted, 0.05), high: quantile(sorted, 0.95) }
}
