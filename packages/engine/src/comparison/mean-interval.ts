import { mean, variance } from '#stats/moments'
import { studentQuantile } from '#stats/student-quantile'

/** A mean and the interval that covers it in 95 % of studies; null where there are too few numbers. */
export interface MeanInterval {
  readonly mean: number | null
  readonly low: number | null
  readonly high: number | null
}

/**
 * The mean of independent numbers with its interval by Student's t.
 * @param values finite
 */
export function meanInterval(values: ArrayLike<number>): MeanInterval {
  const n = values.length
  if (n === 0) return { mean: null, low: null, high: null }
  const middle = mean(values)
  if (n < 2) return { mean: middle, low: null, high: null }
  const half = studentQuantile(n - 1)(0.975) * Math.sqrt(variance(values) / n)
  return { mean: middle, low: middle - half, high: middle + half }
}
