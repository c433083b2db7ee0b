import { betaTails } from './beta-tails.js'
import type { Interval } from './interval.js'

/**
 * An interval that covers the p-quantile of what a sample of independent values comes from, whatever that is: between
 * ranks whose number of values below the quantile is binomial, interpolated so that it covers its share and little more.
 * @param sorted the sample, smallest first; Infinity may stand for "never"
 * @param p above 0 and below 1
 * @param confidence share of samples whose interval covers, such as 0.95
 * Source: David and Nagaraja 2003, Order Statistics, 3rd ed., 7.1; Beran and Hall 1993, J. R. Stat. Soc. B 55, 643–652.
 */
export function quantileInterval(sorted: ArrayLike<number>, p: number, confidence = 0.95): Interval {
  const n = sorted.length
  const miss = (1 - confidence) / 2
  // The upper end mirrors the lower one: of the values turned round, the (1 − p)-quantile.
  const low = endFromBelow(n, p, miss, (rank) => sorted[rank - 1] as number)
  const high = endFromBelow(n, 1 - p, miss, (rank) => sorted[n - rank] as number)
  return { low: low ?? -Infinity, high: high ?? Infinity }
}

/**
 * The value below which the quantile lies in a share `miss` of samples, between two ranks; undefined when even the
 * first rank lies above it too often.
 */
function endFromBelow(
  n: number,
  p: number,
  miss: number,
  valueAt: (rank: number) => number,
): number | undefined {
  if (n === 0 || atMost(n, p, 0) > miss) return undefined
  let [certain, doubtful] = [1, n + 1]
  while (doubtful - certain > 1) {
    const middle = Math.floor((certain + doubtful) / 2)
    if (atMost(n, p, middle - 1) <= miss) certain = middle
    else doubtful = middle
  }
  const value = valueAt(certain)
  if (doubtful > n) return value
  const [below, above] = [atMost(n, p, certain - 1), atMost(n, p, doubtful - 1)]
  const part = (miss - below) / (above - below)
  const next = valueAt(doubtful)
  return Number.isFinite(next - value) ? value + part * (next - value) : value
}

/** The probability that of n values at most k lie below the p-quantile. */
function atMost(n: number, p: number, k: number): number {
  if (k >= n) return 1
  // Binomial shares are those of a beta distribution.
  return betaTails(k + 1, n - k)(p, 1 - p).upper
}
