import { quantile, sortNumbers } from '#stats/quantile'

/** How some numbers lie: those that are finite count. */
export interface Spread {
  readonly counted: number
  /** Quantiles (type 7) of 5, 50 and 95 %; null where nothing counts. */
  readonly low: number | null
  readonly median: number | null
  readonly high: number | null
}

/** The spread of a number over runs, such as a series at one instant; NaN in runs that have none. */
export function spreadOf(values: Float64Array): Spread {
  const sorted = sortNumbers(values.filter((value) => Number.isFinite(value)))
  const at = (share: number) => (sorted.length === 0 ? null : quantile(sorted, share))
  return { counted: sorted.length, low: at(0.05), median: at(0.5), high: at(0.95) }
}
