import type { IndependentGroups } from '#sample/designs/groups-of-design'
import { estimateMean } from '#stats/estimate-mean'
import { mean as meanOf } from '#stats/moments'
import { studentQuantile } from '#stats/student-quantile'

/**
 * An interval that covers a number in 95 of 100 studies; null for an end that the runs do not bound, Infinity for an
 * end of a time that is "never".
 */
export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

/** A mean and how well it is known. */
export interface KnownMean {
  /** Runs that count. */
  readonly counted: number
  /** Null when no run counts, or one of them is not finite. */
  readonly mean: number | null
  /** Standard error of the mean; null for fewer than two runs, and for a design in which nothing is random. */
  readonly error: number | null
  /** How many errors reach to the ends of the interval: Student's t; null where there is no error. */
  readonly reach: number | null
  readonly interval: Bounds | null
}

/**
 * A mean over runs with its error and its interval of 95 %, as the design has it. There is none where a value is not
 * finite, as of a time that never comes, nor where their sum is too large to be a number.
 * @param values of the runs 0, 1, …; NaN does not count
 * @param missed how often the interval may miss the mean
 */
export function knownMean(values: Float64Array, groups: IndependentGroups, missed = 0.05): KnownMean {
  if (groups === undefined) {
    const numbers = values.filter((value) => !Number.isNaN(value))
    const mean = numbers.length > 0 ? meanOf(numbers) : NaN
    return { ...unknown, counted: numbers.length, mean: Number.isFinite(mean) ? mean : null }
  }
  const estimate = estimateMean(values, groups === 'runs' ? undefined : groups)
  if (!estimate) return { ...unknown, counted: 0, mean: null }
  const { counted, mean, error, freedom } = estimate
  if (!Number.isFinite(mean)) return { ...unknown, counted, mean: null }
  if (freedom < 1 || !Number.isFinite(error)) return { ...unknown, counted, mean }
  const reach = studentQuantile(freedom)(1 - missed / 2)
  return { counted, mean, error, reach, interval: { low: mean - reach * error, high: mean + reach * error } }
}

/** Of a mean without an error. */
const unknown = { error: null, reach: null, interval: null } as const
