import type { MeanInterval } from '#comparison/mean-interval'

/**
 * An interval with a second, independent error in it: both halves are put together as errors are.
 * @param half half the interval of 95 % that the second error alone gives; with null it is not known, and bounds nothing
 */
export function widened({ mean, low, high }: MeanInterval, half: number | null): MeanInterval {
  if (half === 0 || mean === null) return { mean, low, high }
  if (half === null || low === null || high === null) return { mean, low: null, high: null }
  const reach = (end: number) => Math.sqrt((end - mean) * (end - mean) + half * half)
  return { mean, low: mean - reach(low), high: mean + reach(high) }
}
