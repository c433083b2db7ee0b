import type { Outcome } from '#outcome/outcome'
import { quantile } from '#stats/quantile'
import type { Bounds } from './known-mean.js'

/**
 * What a summary could be if the runs that failed had come to anything: each number with all of them counted as the
 * smallest, and as the largest. Which of the two is best, the outcome's player says.
 */
export interface FailureBounds {
  /** Quantiles with failures below or above all numbers; null where one is then a failure. */
  readonly low: Bounds
  readonly median: Bounds
  readonly high: Bounds
  /** The mean with failures as the smallest and as the largest number of a run that went well. */
  readonly mean: Bounds | null
  /** The shares that reach the thresholds, with no and with every failure among them. */
  readonly thresholds: readonly Bounds[]
}

/** What {@link failureBounds} needs to know of a column. */
interface Column {
  /** What the runs that went well come to, smallest first; Infinity for a time that never comes. */
  readonly ranked: Float64Array
  readonly failed: number
  /** Null where the summary has no mean. */
  readonly mean: number | null
}

/** Bounds a summary by what its failures could have come to; null when none did, or nothing went well. */
export function failureBounds(
  { ranked, failed, mean }: Column,
  { isTime, thresholds }: Pick<Outcome, 'isTime' | 'thresholds'>,
): FailureBounds | null {
  const went = ranked.length
  if (failed === 0 || went === 0) return null
  const runs = went + failed
  const padded = (place: number, value: number) => {
    const all = new Float64Array(runs).fill(value)
    all.set(ranked, place)
    return all
  }
  const [worst, best] = [padded(failed, -Infinity), padded(0, Infinity)]
  const at = (p: number): Bounds => ({ low: finite(quantile(worst, p)), high: finite(quantile(best, p)) })
  const meanWith = (value: number) => ((mean ?? NaN) * went + value * failed) / runs
  return {
    low: at(0.05),
    median: at(0.5),
    high: at(0.95),
    mean: mean === null ? null : { low: meanWith(ranked[0] ?? NaN), high: meanWith(ranked[went - 1] ?? NaN) },
    thresholds: thresholds.map((threshold) => {
      const reached = ranked.filter((value) => (isTime ? value <= threshold : value >= threshold)).length
      return { low: reached / runs, high: (reached + failed) / runs }
    }),
  }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
