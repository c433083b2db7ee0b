import { quantile } from './quantile.js'

/** How a percentile is taken that falls between two values of a sample. */
export type PercentileRule = 'linear' | 'nearest'

/**
 * A percentile of a sample: between the two values around it (type 7), or the value at the nearest place, of two
 * equally near ones the one whose place is even.
 * @param sorted the sample, smallest first
 * @param p from 0 to 1
 */
export function percentile(sorted: ArrayLike<number>, p: number, rule: PercentileRule): number {
  if (rule === 'linear') return quantile(sorted, p)
  const place = p * (sorted.length - 1)
  const below = Math.floor(place)
  const part = place - below
  const isUp = part === 0.5 ? below % 2 === 1 : part > 0.5
  return sorted[isUp ? below + 1 : below] as number
}
