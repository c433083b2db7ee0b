import { exp } from '#elementary/exp'
import { sortNumbers } from './quantile.js'

/**
 * The largest distance between the shares of a sample and those of a distribution.
 * @param values at least one
 * @param cdf the share of the distribution at or below a value; continuous
 * @returns from 1/(2n) to 1
 * @throws RangeError for an empty sample
 * Source: Kolmogorov 1933, G. Ist. Ital. Attuari 4, 83–91.
 */
export function kolmogorovSmirnov(values: ArrayLike<number>, cdf: (value: number) => number): number {
  if (values.length === 0) throw new RangeError('values is empty: it has no distribution')
  const sorted = sortNumbers(values)
  return sorted.reduce((largest, value, i) => {
    const share = cdf(value)
    return Math.max(largest, (i + 1) / sorted.length - share, share - i / sorted.length)
  }, 0)
}

/**
 * What the probability of a distance cannot exceed when the sample is of the distribution.
 * @param distance from {@link kolmogorovSmirnov}
 * @param count how many values there were
 * @returns 2·e^(-2nd²), at most 1
 * Source: Massart 1990, Ann. Probab. 18, 1269–1283.
 */
export function kolmogorovBound(distance: number, count: number): number {
  return Math.min(1, 2 * exp(-2 * count * distance * distance))
}
