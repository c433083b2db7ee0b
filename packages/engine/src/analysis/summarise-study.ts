import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import type { Outcome } from '#outcome/outcome'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { mean, variance } from '#stats/moments'
import { quantile, sortNumbers } from '#stats/quantile'

/** What the runs of a study under one choice of policies say of one outcome. */
export interface OutcomeSummary {
  readonly policies: PolicyChoice
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
   * Standard error of the mean, of independent draws: s/√n; null for fewer than two numbers. A Latin hypercube mostly
   * does better than that.
   */
  readonly error: number | null
  readonly thresholds: readonly ThresholdSummary[]
}

/** The share of runs that reach a threshold. */
export interface ThresholdSummary {
  /** Reached by a number at or above it, by a time at or before it. */
  readonly threshold: number
  /** Among the runs in which the outcome is a number, and for a time those in which it never comes; null without any. */
  readonly share: number | null
  /** Standard error, √(p(1 - p)/n); null when there is no share. */
  readonly error: number | null
}

/** One outcome under every choice of policies. */
export interface OutcomeTable {
  readonly name: string
  readonly unit: string
  readonly meaning: string | undefined
  readonly isTime: boolean
  readonly rows: readonly OutcomeSummary[]
}

/**
 * What the runs of a study say of every outcome of the scenario. Results are read one column at a time, so that no more
 * than that stands in memory.
 * @param source whose outcomes are those of the scenario, in its order
 */
export function summariseStudy(
  scenario: Pick<Scenario, 'outcomes'>,
  source: StudyTable | StudyResults,
): readonly OutcomeTable[] {
  const { choices, column, lost } = asResults(source)
  return scenario.outcomes.map((outcome, position) => ({
    name: outcome.name,
    unit: outcome.unitText,
    meaning: outcome.meaning,
    isTime: outcome.isTime,
    rows: choices.map((policies, choice) => {
      return { policies, ...summarise(column(choice, position), lost(choice, position).length, outcome) }
    }),
  }))
}

function summarise(
  values: Float64Array,
  failed: number,
  { isTime, thresholds }: Outcome,
): Omit<OutcomeSummary, 'policies'> {
  const numbers = values.filter((value) => !Number.isNaN(value))
  const counted = numbers.length
  const missing = values.length - failed - counted
  const ranked = sortNumbers(isTime ? [...numbers, ...new Array<number>(missing).fill(Infinity)] : numbers)
  const at = (p: number) => (ranked.length > 0 ? numberOrNull(quantile(ranked, p)) : null)
  const hasMean = counted > 0 && !(isTime && missing > 0)
  return {
    runs: values.length,
    failed,
    missing,
    counted,
    low: at(0.05),
    median: at(0.5),
    high: at(0.95),
    mean: hasMean ? mean(numbers) : null,
    error: hasMean && counted > 1 ? Math.sqrt(variance(numbers) / counted) : null,
    thresholds: thresholds.map((threshold) => {
      const isReached = (value: number) => (isTime ? value <= threshold : value >= threshold)
      return { threshold, ...shareOf(numbers.filter(isReached).length, counted + (isTime ? missing : 0)) }
    }),
  }
}

function shareOf(reached: number, runs: number): Omit<ThresholdSummary, 'threshold'> {
  if (runs === 0) return { share: null, error: null }
  const share = reached / runs
  return { share, error: Math.sqrt((share * (1 - share)) / runs) }
}

const numberOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)
