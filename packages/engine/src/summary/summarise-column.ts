import { neverAs } from '#batch/columns-with-never'
import type { Outcome } from '#outcome/outcome'
import { groupsOfDesign, type IndependentGroups } from '#sample/designs/groups-of-design'
import type { DesignName } from '#sample/designs/designs'
import { skewness } from '#stats/moments'
import { groupedQuantileInterval } from '#stats/grouped-quantile-interval'
import { quantile, sortNumbers } from '#stats/quantile'
import { quantileInterval } from '#stats/quantile-interval'
import { failureBounds, type FailureBounds } from './failure-bounds.js'
import { knownMean, type Bounds } from './known-mean.js'
import { knownShare } from './known-share.js'

/** What the runs of a study say of one outcome under one choice of policies. */
export interface ColumnSummary {
  /** Runs that are finished, those that failed among them. */
  readonly runs: number
  /** Runs that have no value because they failed, or because the run that this outcome is held against did. */
  readonly failed: number
  /** Runs that went well and in which it does not come, or does not exist. */
  readonly missing: number
  /** Runs in which it is a number. */
  readonly counted: number
  /**
   * Quantiles (type 7) of 5, 50 and 95 %. For a time, a run in which it never comes counts as later than all others,
   * and null says that the quantile is "never"; for other outcomes such runs do not count.
   */
  readonly low: number | null
  readonly median: number | null
  readonly high: number | null
  /** Mean of the numbers; null when there is none, and for a time that does not come in every run. */
  readonly mean: number | null
  /**
   * Standard error of the mean, as the design has it: of independent runs, or of independent randomisations; null for
   * fewer than two of them, and for a full factorial, in which nothing is random.
   */
  readonly error: number | null
  /** How far the numbers lean to one side, 0 for not at all; null when there is none, and where there is no mean. */
  readonly skewness: number | null
  /** Intervals of 95 % of the numbers above; null where nothing counts or there is no error. */
  readonly intervals: {
    readonly low: Bounds | null
    readonly median: Bounds | null
    readonly high: Bounds | null
    readonly mean: Bounds | null
  }
  readonly thresholds: readonly ThresholdSummary[]
  /** What these numbers could be if the failed runs had come to anything; null when none failed. */
  readonly bounds: FailureBounds | null
}

/** The share of runs that reach a threshold. */
export interface ThresholdSummary {
  /** Reached by a number at or above it, by a time at or before it. */
  readonly threshold: number
  /** Among the runs in which the outcome is a number, and for a time those in which it never comes; null without any. */
  readonly share: number | null
  /** Standard error, as the design has it; null when there is no share or no error. */
  readonly error: number | null
  /** Interval of 95 %. */
  readonly interval: Bounds | null
}

/**
 * Summarises one column of results.
 * @param values a number for each run 0, 1, …; NaN for what never comes or does not exist, and in a run that failed
 * @param lost numbers of the runs that failed
 * @param outcome whether it is a time, and which thresholds it has
 * @param design how the runs were drawn
 */
export function summariseColumn(
  values: Float64Array,
  lost: ArrayLike<number>,
  outcome: Pick<Outcome, 'isTime' | 'thresholds'>,
  design: DesignName,
): ColumnSummary {
  const { isTime, thresholds } = outcome
  const groups = groupsOfDesign(design)
  const counted = values.reduce((count, value) => count + Number(!Number.isNaN(value)), 0)
  const missing = values.length - lost.length - counted
  const going = isTime && missing > 0 ? neverAs(values, lost, Infinity) : values
  const ranked = sortNumbers(going).subarray(0, counted + (isTime ? missing : 0))
  const { mean, error, interval } = knownMean(going, groups)
  const at = (p: number) => (ranked.length > 0 ? finite(quantile(ranked, p)) : null)
  const around = (p: number) => quantileBounds(going, ranked, p, groups, isTime)
  return {
    runs: values.length,
    failed: lost.length,
    ...{ missing, counted },
    ...{ low: at(0.05), median: at(0.5), high: at(0.95), mean, error },
    skewness: mean === null ? null : skewness(values),
    intervals: { low: around(0.05), median: around(0.5), high: around(0.95), mean: interval },
    thresholds: thresholds.map((threshold) => reachedShare(going, threshold, isTime, groups)),
    bounds: failureBounds({ ranked, failed: lost.length, mean }, outcome),
  }
}

function quantileBounds(
  values: Float64Array,
  ranked: Float64Array,
  p: number,
  groups: IndependentGroups,
  isTime: boolean,
): Bounds | null {
  if (groups === undefined || ranked.length === 0) return null
  const isReplicated = groups !== 'runs' && groups < values.length
  const { low, high } = isReplicated
    ? groupedQuantileInterval(values, ranked, p, groups)
    : quantileInterval(ranked, p)
  // Nothing bounds a time from above but never.
  const end = (value: number) => (isTime && value === Infinity ? value : finite(value))
  return { low: end(low), high: end(high) }
}

function reachedShare(
  values: Float64Array,
  threshold: number,
  isTime: boolean,
  groups: IndependentGroups,
): ThresholdSummary {
  const isReached = (value: number) => (isTime ? value <= threshold : value >= threshold)
  const { share, error, interval } = knownShare(values, isReached, groups)
  return { threshold, share, error, interval }
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)
