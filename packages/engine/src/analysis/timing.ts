import { orderedColumn } from '#batch/columns-with-never'
import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { quantile, sortNumbers } from '#stats/quantile'
import type { PolicyChoice } from '#scenario/policy-choice'
import { knownShare } from '#summary/known-share'
import { pairedDifference } from '#summary/paired-difference'

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
  /** The latest start at which the target is reached in the share of draws; null when none does. */
  readonly last: number | null
  /** Whether some earlier start does not reach it so often: then nothing says that it has to be so early. */
  readonly isBroken: boolean
}

/** An outcome in all draws; null for what no draw has, and for a median that is never. */
export interface TimingRow {
  /** Draws that count: for a time, those in which it never comes among them. */
  readonly counted: number
  /** Draws among them in which a time never comes: it then is later than all others. */
  readonly never: number
  readonly median: number | null
  /** Share of draws that reach the target, with an interval of 95 % as the design has it. */
  readonly reached: number | null
  readonly reachedFrom: number | null
  readonly reachedTo: number | null
}

/** What a start is worth against never, draw by draw. */
export interface TimingStart extends TimingRow {
  readonly start: number
  /**
   * Mean of the differences, an interval of 95 % about it, and the share of draws in which it is better. A time that
   * never comes counts as the first instant after those at which it could have come.
   */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly better: number | null
}

/** The value of a policy by start, on common draws. */
export function timingOf(source: StudyTable | StudyResults, target: TimingTarget): readonly Timing[] {
  const results = asResults(source)
  const outcome = results.outcomes.indexOf(target.outcome)
  if (outcome < 0) throw new RangeError(`the results have no outcome ${target.outcome}`)
  return target.contexts.map(({ others, choices: [never = -1, ...starting] }) => {
    const starts = starting.map((choice, i): TimingStart => {
      return { ...startOf(results, target, never, choice), start: target.starts[i] ?? NaN }
    })
    return { others, never: rowOf(results, never, outcome, target), starts, ...lastOf(starts, target) }
  })
}

function lastOf(starts: readonly TimingStart[], target: TimingTarget): Pick<Timing, 'last' | 'isBroken'> {
  if (target.target === undefined) return { last: null, isBroken: false }
  const isReaching = ({ reached }: TimingStart) => (reached ?? 0) >= target.share
  const reaching = starts.filter(isReaching)
  if (reaching.length === 0) return { last: null, isBroken: false }
  const last = reaching.reduce((latest, { start }) => Math.max(latest, start), -Infinity)
  return { last, isBroken: starts.some((one) => one.start < last && !isReaching(one)) }
}

function rowOf(
  results: StudyResults,
  choice: number,
  outcome: number,
  { target, isHigherBetter }: TimingTarget,
): TimingRow {
  const column = orderedColumn(results, choice, outcome)
  const ranked = sortNumbers(column.filter((value) => !Number.isNaN(value)))
  const middle = ranked.length > 0 ? quantile(ranked, 0.5) : NaN
  const isReached = (value: number) => (isHigherBetter ? value >= Number(target) : value <= Number(target))
  const groups = groupsOfDesign(results.study.design)
  const { share, interval } =
    target === undefined ? { share: null, interval: null } : knownShare(column, isReached, groups)
  return {
    counted: ranked.length,
    never: ranked.filter((value) => value === Infinity).length,
    median: Number.isFinite(middle) ? middle : null,
    reached: share,
    reachedFrom: interval?.low ?? null,
    reachedTo: interval?.high ?? null,
  }
}

function startOf(
  results: StudyResults,
  target: TimingTarget,
  never: number,
  choice: number,
): Omit<TimingStart, 'start'> {
  const { mean, interval, counted, differences } = pairedDifference(results, target.outcome, never, choice)
  const wins = differences.filter((value) => (target.isHigherBetter ? value > 0 : value < 0)).length
  return {
    ...rowOf(results, choice, results.outcomes.indexOf(target.outcome), target),
    value: mean,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    better: counted > 0 ? wins / counted : null,
  }
}
