import type { MeanInterval } from '@erosion/engine'
import { fixedText } from '../run/output/fixed-text.js'
import { plainNumber } from '../run/output/plain-number.js'
import { decimalsOfErrors } from '../study/output/decimals-of-errors.js'

/** Below this part of a number, what looks like an interval is rounding. */
const ROUNDING = 1e-12

/** Half the width of a 95 % interval in standard errors. */
const ERRORS = 1.96

/** The text of a number for people, and of the interval around it. */
export interface IntervalText {
  readonly value: string
  readonly interval: string
}

/** Numbers that stand in one column, with as many decimals as the best-known of them allows; a dash for none. */
export function intervalTexts(intervals: readonly MeanInterval[]): readonly IntervalText[] {
  const largest = intervals.reduce((most, { mean }) => Math.max(most, Math.abs(mean ?? 0)), 0)
  const errors = intervals.flatMap(({ low, high }) => {
    const error = low === null || high === null ? 0 : (high - low) / 2 / ERRORS
    return error > ROUNDING * largest && Number.isFinite(error) ? [error] : []
  })
  const decimals = errors.length > 0 ? Math.max(0, Math.min(9, decimalsOfErrors(errors))) : undefined
  const text = (value: number | null) => {
    if (value === null) return '–'
    return decimals === undefined ? plainNumber(Number(value.toPrecision(5))) : fixedText(value, decimals)
  }
  return intervals.map(({ mean, low, high }) => ({
    value: text(mean),
    interval: low === null || high === null ? '–' : `${text(low)} … ${text(high)}`,
  }))
}

/** A share as a percentage; only nothing is 0 % and only all is 100 %. */
export function shareText(share: number | null | undefined): string {
  if (share === null || share === undefined) return '–'
  const percent = Math.round(share * 100)
  if (share > 0 && percent === 0) return '<1 %'
  if (share < 1 && percent === 100) return '>99 %'
  return `${percent} %`
}
