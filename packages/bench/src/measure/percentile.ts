/** The value below which a share of the values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(share * sorted.length))
  return sorted[rank - 1] ?? NaN
}

/** The share that stands for a quiet machine: other work only ever slows a round down. */
export const LOW = 0.1

/** A low percentile and the median. */
export interface Spread {
  readonly low: number
  readonly median: number
}

export function spreadOf(values: readonly number[]): Spread {
  return { low: percentile(values, LOW), median: percentile(values, 0.5) }
}
