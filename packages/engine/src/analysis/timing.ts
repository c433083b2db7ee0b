import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import { quantile, sortNumbers } from '#stats/quantile'
import { shareInterval } from '#stats/share-interval'
import type { PolicyChoice } from '#scenario/policy-choice'
import { pairedDifference } from './paired-difference.js'

/** What is asked of the results of a timing scenario. */
export interface TimingTarget {
  readonly outcome: string
  /** The start of each choice of a context, in the unit of time. */
  readonly starts: readonly number[]
  /** Positions of the choices, by context: the one without the policy, then by start. */
  readonly contexts: readonly { readonly others: PolicyChoice; readonly choices: readonly number[] }[]
  /** The target is reached at or above it, or at or below; undefined when there is none. */
  readonly target: number | undefined
  readonly isHigherBetter: boolean
  /** The share of draws in which it is to be reached. */
  readonly share: number
}

/** What a policy is worth by its start, while the others hold what they hold. */
export interface Timing {
  readonly others: PolicyChoice
  /** Without the policy: median, and the share of draws that reach the target all the same. */
  readonly never: TimingRow
  readonly starts: readonly TimingStart[]
  /** The last start at which the target is reached in the share of draws; null when none does. */
  readonly last: number | null
}

/** An outcome in all draws; null for what no draw has. */
export interface TimingRow {
  readonly median: number | null
  /** Share of draws that reach the target, with an interval of 95 %. */
  readonly reached: number | null
  readonly reachedFrom: number | null
  readonly reachedTo: number | null
}

/** What a start is worth against never, draw by draw. */
export interface TimingStart extends TimingRow {
  readonly start: number
  /** Mean of the differences, an interval of 95 % about it, and the share of draws in which it is better. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly better: number | null
}

/** The normal quantile of 97.5 %. */
const NORMAL_97_5 = 1.959963984540054

/** The value of a policy by start, on common draws. */
export function timingOf(source: StudyTable | StudyResults, target: TimingTarget): readonly Timing[] {
  const results = asResults(source)
  const outcome = results.outcomes.indexOf(target.outcome)
  if (outcome < 0) throw new RangeError(`the results have no outcome ${target.outcome}`)
  return target.contexts.map(({ others, choices: [never = -1, ...starting] }) => {
    const starts = starting.map((choice, i): TimingStart => {
      return { ...startOf(results, target, never, choice), start: target.starts[i] ?? NaN }
    })
    const reaching = starts.filter(({ reached }) => (reached ?? 0) >= target.share)
    const last = target.target === undefined ? undefined : reaching.at(-1)?.start
    return { others, never: rowOf(results.column(never, outcome), target), starts, last: last ?? null }
  })
}

function rowOf(column: Float64Array, { target, isHigherBetter }: TimingTarget): TimingRow {
  const counted = column.filter((value) => !Number.isNaN(value))
  const median = counted.length > 0 ? quantile(sortNumbers(counted), 0.5) : null
  if (target === undefined || counted.length === 0)
    return { median, reached: null, reachedFrom: null, reachedTo: null }
  const hits = counted.filter((value) => (isHigherBetter ? value >= target : value <= target)).length
  const reached = hits / counted.length
  const error = Math.sqrt((reached * (1 - reached)) / counted.length)
  const { low, high } = shareInterval(reached, error, counted.length, NORMAL_97_5)
  return { median, reached, reachedFrom: low, reachedTo: high }
}

function startOf(
  results: StudyResults,
  target: TimingTarget,
  never: number,
  choice: number,
): Omit<TimingStart, 'start'> {
  const { mean, interval, counted, differences } = pairedDifference(results, target.outcome, never, choice)
  const row = rowOf(results.column(choice, results.outcomes.indexOf(target.outcome)), target)
  const wins = differences.filter((value) => (target.isHigherBetter ? value > 0 : value < 0)).length
  return {
    ...row,
    value: mean,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    better: counted > 0 ? wins / counted : null,
  }
}
