import type { Bounds, OutcomeSummary, OutcomeTable } from '@erosion/engine'
import { plainNumber } from '../../run/output/plain-number.js'

/** Below this part of a number, what looks like an error is that of computing with 53 bits. */
const ROUNDING = 1e-12

/**
 * How well the runs know the quantiles of an outcome, and what difference between choices of policies they can tell:
 * of all rows the widest interval of 95 %. Undefined where nothing moves, or no error can be told.
 */
export function precisionWords({ rows, isTime }: OutcomeTable): string | undefined {
  const quantiles = [
    ['median', widest(rows, ({ median, intervals }) => (median === null ? null : intervals.median))],
    ['5 %', widest(rows, ({ low, intervals }) => (low === null ? null : intervals.low))],
    ['95 %', widest(rows, ({ high, intervals }) => (high === null ? null : intervals.high))],
  ] as const
  if (!quantiles.some(([, reach]) => reach !== undefined && reach > 0)) return undefined
  const bounded = quantiles.flatMap(([name, reach = 0]) =>
    reach > 0 && reach < Infinity ? [`${name} ± ${twoDigits(reach)}`] : [],
  )
  const open = quantiles.flatMap(([name, reach]) => (reach === Infinity ? [name] : []))
  const change = widest(rows, (row) => row.change?.interval ?? null) ?? 0
  const enough =
    change > 0 && change < Infinity
      ? ` These runs can tell differences from the first row of ${twoDigits(change)} or more.`
      : ''
  const known = bounded.length > 0 ? `Intervals of 95 %: ${bounded.join(', ')}.` : ''
  const unknown =
    open.length > 0
      ? `Too few runs for an interval of ${open.join(', ')}${isTime ? ', or it reaches up to never' : ''}.`
      : ''
  return `${[known, unknown].filter(Boolean).join(' ')}${enough}`
}

/** Half the widest interval of the rows; Infinity when one of them has no end, undefined when there is none. */
function widest(
  rows: readonly OutcomeSummary[],
  intervalOf: (row: OutcomeSummary) => Bounds | null,
): number | undefined {
  const reaches = rows.flatMap((row) => {
    const interval = intervalOf(row)
    if (!interval) return []
    const { low, high } = interval
    if (low === null || high === null || high === Infinity) return [Infinity]
    const reach = (high - low) / 2
    return [reach > ROUNDING * Math.max(Math.abs(low), Math.abs(high)) ? reach : 0]
  })
  return reaches.length === 0 ? undefined : reaches.reduce((most, reach) => Math.max(most, reach))
}

/** Rounded up, so that it is never said to be better. */
function twoDigits(reach: number): string {
  const unit = 10 ** (Math.floor(Math.log10(reach)) - 1)
  return plainNumber(Math.ceil(reach / unit - 1e-9) * unit)
}
