import { card, inks, lineAt, place, textAt, widthOf } from './svg.js'
import { ticksBetween } from './ticks.js'

/** One row of a chart: a number and the interval around it; nothing is drawn for what is null. */
export interface IntervalRow {
  readonly name: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** What stands behind it, such as the number in digits. */
  readonly note?: string
}

const ROW = 24
const PLOT = 380

/**
 * Numbers with intervals, a row each, beside a line at 0.
 * @param axis what is measured, with its unit
 */
export function intervalChart(title: string, axis: string, rows: readonly IntervalRow[]): string {
  const names = rows.reduce((widest, { name }) => Math.max(widest, widthOf(name)), widthOf(title, 15) - PLOT)
  const notes = rows.reduce((widest, { note = '' }) => Math.max(widest, widthOf(note)), 0)
  const [left, top] = [names + 32, 52]
  const [width, bottom] = [left + PLOT + notes + 44, top + rows.length * ROW]
  const values = rows.flatMap(({ value, low, high }) => [value, low, high]).filter((one) => one !== null)
  const least = values.reduce((a, b) => Math.min(a, b), 0)
  const most = values.reduce((a, b) => Math.max(a, b), 0)
  const span = most - least || 1
  const [from, to] = [least - span * 0.04, most + span * 0.04]
  const x = (value: number) => left + ((value - from) / (to - from)) * PLOT
  const parts = [
    textAt(20, 28, title, { size: 15, weight: 700 }),
    ...ticksBetween(from, to, 6).flatMap(({ value, text }) => [
      lineAt(x(value), top - 6, x(value), bottom, value === 0 ? inks.faint : '#eceff3'),
      textAt(x(value), bottom + 18, text, { size: 12, fill: inks.faint, anchor: 'middle' }),
    ]),
    textAt(left + PLOT / 2, bottom + 38, axis, { size: 12, anchor: 'middle' }),
    ...rows.flatMap(({ name, value, low, high, note }, i) => {
      const y = top + i * ROW + ROW / 2
      const bar = low !== null && high !== null ? [lineAt(x(low), y, x(high), y, inks.mark, 5)] : []
      const dot =
        value === null
          ? []
          : [
              `<circle cx="${place(x(value))}" cy="${place(y)}" r="3.5" fill="#ffffff" stroke="${inks.mark}" stroke-width="2"/>`,
            ]
      return [
        textAt(left - 12, y + 4, name, { anchor: 'end' }),
        ...bar,
        ...dot,
        ...(note === undefined ? [] : [textAt(left + PLOT + 14, y + 4, note, { fill: inks.faint })]),
      ]
    }),
  ]
  return card(title, Math.floor(width + 0.5), bottom + 54, parts)
}
