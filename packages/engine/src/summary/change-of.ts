import { neverAs } from '#batch/columns-with-never'
import type { IndependentGroups } from '#sample/designs/groups-of-design'
import { knownMean, type KnownMean } from './known-mean.js'

/** An outcome under one choice of policies, run by run. */
export interface OutcomeColumn {
  /** NaN for what never comes or is no number, and in a run that failed. */
  readonly values: Float64Array
  /** Numbers of the runs that failed. */
  readonly lost: ArrayLike<number>
  /** What a time that never comes counts as; undefined for what is no time. */
  readonly never: number | undefined
}

/** The mean of the differences between two choices of policies, in the same futures. */
export interface Change extends KnownMean {
  /** Runs that count in which a time never comes under one of the two, or under both. */
  readonly never: number
}

/** Below this part of two numbers, what looks like a difference is that of computing with 53 bits. */
const ROUNDING = 1e-12

/**
 * The mean of what the second column has more than the first. A time that never comes counts as the first instant after
 * those at which it could have come: later than all of them, and the mean is a restricted one.
 */
export function changeOf(before: OutcomeColumn, after: OutcomeColumn, groups: IndependentGroups): Change {
  const differences = differencesOf(before, after)
  const isNever = (run: number) => Number.isNaN(before.values[run]) || Number.isNaN(after.values[run])
  const never = differences.reduce(
    (count, difference, run) => count + Number(!Number.isNaN(difference) && isNever(run)),
    0,
  )
  return { ...knownMean(differences, groups), never }
}

/**
 * What the second column has more than the first, run by run; NaN where either has no number, 0 where they differ by no
 * more than a rounding.
 */
export function differencesOf(before: OutcomeColumn, after: OutcomeColumn): Float64Array {
  const [first, second] = [restricted(before), restricted(after)]
  return second.map((value, run) => {
    const base = first[run] ?? NaN
    const difference = value - base
    return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(value), Math.abs(base)) ? 0 : difference
  })
}

/** The column as it enters means: with a number for never. */
export function restricted({ values, lost, never }: OutcomeColumn): Float64Array {
  return never === undefined ? values : neverAs(values, lost, never)
}
