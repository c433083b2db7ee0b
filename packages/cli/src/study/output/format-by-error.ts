import type { OutcomeSummary, OutcomeTable } from '@erosion/engine'
import { fixedText } from '../../run/output/fixed-text.js'
import { formatLike } from '../../run/output/format-numbers.js'
import { decimalsOfErrors } from './decimals-of-errors.js'

/** Digits that the largest number of a table shows, however well it is known. */
const MOST_DIGITS = 6

/** Below this part of a number, what looks like an error is that of computing with 53 bits. */
const ROUNDING = 1e-12

/** How the numbers of one table are written. */
export interface NumberFormat {
  readonly text: (value: number) => string
  /** The error of a mean; undefined when there is none, for a number that is the same in all futures. */
  readonly error: (row: OutcomeSummary) => string | undefined
}

/**
 * Writes the numbers of one outcome, all with as many decimals as their Monte Carlo errors allow.
 * Numbers that are the same in all futures are written as those of a single run.
 */
export function formatByError({ rows, isTime }: OutcomeTable): NumberFormat {
  const values = rows.flatMap(({ median, low, high, mean }) =>
    [median, low, high, mean].filter((value) => value !== null),
  )
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const errors = rows.flatMap((row) => {
    const error = isTime ? (row.error ?? errorFromSpread(row)) : row.error
    return error !== null && error > ROUNDING * largest && error < Infinity ? [error] : []
  })
  if (isTime) return formatTo(decimalsOfTimes(errors, largest), largest)
  if (errors.length === 0) return { text: formatLike(values), error: () => undefined }
  const magnitude = Math.floor(Math.log10(largest))
  return formatTo(Math.min(decimalsOfErrors(errors), MOST_DIGITS - 1 - magnitude), largest)
}

/** A time is known to a tenth of a year at best; a time before 1000 is short and may be a part of a year. */
function decimalsOfTimes(errors: readonly number[], largest: number): number {
  const most = largest >= 1000 ? 1 : 2
  return errors.length > 0 ? Math.max(0, Math.min(decimalsOfErrors(errors), most)) : most
}

/** The error of the mean if the times were normal: 90 % of them lie within 3.29 standard deviations. */
function errorFromSpread({ low, high, counted }: OutcomeSummary): number | null {
  return low === null || high === null ? null : (high - low) / 3.29 / Math.sqrt(counted)
}

function formatTo(decimals: number, largest: number): NumberFormat {
  const unit = 10 ** -decimals
  const text = textTo(decimals, largest)
  return {
    text,
    error: ({ error, mean }) => {
      if (error === null || mean === null || !(error > ROUNDING * Math.abs(mean))) return undefined
      return error < unit / 2 ? `<${text(unit)}` : text(error)
    },
  }
}

function textTo(decimals: number, largest: number): (value: number) => string {
  const magnitude = Math.floor(Math.log10(largest))
  if (magnitude >= 9 || magnitude < -5) {
    return (value) => {
      const digits = Math.floor(Math.log10(Math.abs(value))) + decimals
      return value === 0 ? '0' : value.toExponential(Math.max(0, digits))
    }
  }
  if (decimals >= 0) return (value) => fixedText(value, decimals)
  const unit = 10 ** -decimals
  return (value) => fixedText(Math.round(value / unit) * unit, 0)
}
