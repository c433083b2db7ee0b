import { errorInUlps, type Exact } from './exact-elementary.js'
import type { ReferenceRow } from './reference-rows.js'
import { ulpsBetween } from './doubles.js'

/** How a function does against exact results. */
export interface Accuracy {
  /** Largest error in ulps of the exact result. */
  readonly worst: number
  /** The arguments where it is, as text. */
  readonly at: string
  /** Share of results that are the nearest double. */
  readonly nearest: number
}

/** @param cases arguments, each with what was found there and what is exact; results finite */
export function accuracy(
  cases: readonly { args: readonly number[]; found: number; exact: Exact }[],
): Accuracy {
  const errors = cases.map(({ found, exact }) => errorInUlps(found, exact))
  const worst = errors.reduce((a, b) => Math.max(a, b), 0)
  const at = cases[errors.indexOf(worst)]?.args.join(', ') ?? ''
  return { worst, at, nearest: errors.filter((error) => error <= 0.5).length / errors.length }
}

/** How a function of one number does at some of them. */
export const accuracyOver = (
  numbers: readonly number[],
  found: (x: number) => number,
  exact: (x: number) => Exact,
): Accuracy => accuracy(numbers.map((x) => ({ args: [x], found: found(x), exact: exact(x) })))

/** Rows whose result is further than `ulps` from the nearest double to the exact result. */
export function rowsOff(rows: readonly ReferenceRow[], found: (row: ReferenceRow) => number, ulps: number) {
  return rows.filter((row) => !(ulpsBetween(found(row), row.result) <= ulps)).map((row) => row.text)
}
