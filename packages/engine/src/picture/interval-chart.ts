import { card, inks, lineAt, place, textAt, widthOf } from './svg.js'
import { ticksBetween } from './ticks.js'

/** One row of a chart: a number and the interval around it; nothing is drawn for what is null. */
export interface IntervalRow {
  readonly name: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** A wider range around it, drawn as a thin line: how far something else moves it, say. */
  readonly reach?: readonly [low: number, high: number] | undefined
  /** What stands behind it, such as the number in digits. */
  readonly note?: string
  /** Set apart from the rows above by a line: a sum of them, say. */
  readonly isApart?: boolean
}

/** Numbers with intervals, a row each, beside a line at 0. */
export interface IntervalChart {
  readonly title: string
  /** Lines below the title. */
  readonly about: readonly string[]
  /** What the rows are, and what stands behind them. */
  readonly rowsAre: string
  readonly notesAre: string
  /** What is measured, with its unit. */
  readonly axis: string
  readonly rows: readonly IntervalRow[]
  /** Lines below the axis: what bars and points mean, how many runs. */
  readonly notes: readonly string[]
}

const [ROW, PLOT, LINE] = [24, 380, 18]

/** Draws a chart of intervals. */
export function intervalChart({ title, about, rowsAre, notesAre, axis, rows, notes }: IntervalChart): string {
  const widest = (texts: readonly string[], size: number) =>
    texts.reduce((most, text) => Math.max(most, widthOf(text, size)), 0)
  const names = widest([rowsAre, ...rows.map(({ name }) => name)], 13)
  const beside = widest([notesAre, ...rows.map(({ note = '' }) => note)], 13)
  const left = names + 32
  const needed = Math.max(
    left + PLOT + beside + 44,
    widest([title], 15) + 40,
    widest([...about, ...notes], 12) + 40,
  )
  const width = Math.floor(needed + 0.5)
  const top = 44 + about.length * LINE + 30
  const bottom = top + rows.length * ROW
  const values = rows
    .flatMap(({ value, low, high, reach = [] }) => [value, low, high, ...reach])
    .filter((one) => one !== null)
  const least = values.reduce((a, b) => Math.min(a, b), 0)
  const most = values.reduce((a, b) => Math.max(a, b), 0)
  const span = most - least || 1
  const [from, to] = [least - span * 0.04, most + span * 0.04]
  const x = (value: number) => left + ((value - from) / (to - from)) * PLOT
  const parts = [
    textAt(20, 28, title, { size: 15, weight: 700 }),
    ...about.map((text, i) => textAt(20, 48 + i * LINE, text, { size: 12, fill: inks.faint })),
    textAt(left - 12, top - 14, rowsAre, { anchor: 'end', weight: 700 }),
    textAt(left + PLOT + 14, top - 14, notesAre, { weight: 700 }),
    ...ticksBetween(from, to, 6).flatMap(({ value, text }) => [
      lineAt(x(value), top - 6, x(value), bottom, value === 0 ? inks.faint : '#eceff3'),
      textAt(x(value), bottom + 18, text, { size: 12, fill: inks.faint, anchor: 'middle' }),
    ]),
    textAt(left + PLOT / 2, bottom + 38, axis, { size: 12, anchor: 'middle' }),
    ...rows.flatMap((row, i) => rowParts(row, { y: top + i * ROW + ROW / 2, left, width, x })),
    ...notes.map((note, i) => textAt(20, bottom + 64 + i * LINE, note, { size: 12, fill: inks.faint })),
  ]
  return card(title, width, bottom + 54 + notes.length * LINE + 8, parts)
}

function rowParts(
  { name, value, low, high, reach, note, isApart = false }: IntervalRow,
  at: {
    readonly y: number
    readonly left: number
    readonly width: number
    readonly x: (value: number) => number
  },
): readonly string[] {
  const { y, left, width, x } = at
  const weight = isApart ? 700 : 400
  return [
    ...(isApart ? [lineAt(20, y - ROW / 2, width - 20, y - ROW / 2, inks.line)] : []),
    textAt(left - 12, y + 4, name, { anchor: 'end', weight }),
    ...(reach ? [lineAt(x(reach[0]), y, x(reach[1]), y, inks.faint, 1.5)] : []),
    ...(low !== null && high !== null ? [lineAt(x(low), y, x(high), y, inks.mark, 5)] : []),
    ...(value === null
      ? []
      : [
          `<circle cx="${place(x(value))}" cy="${place(y)}" r="3.5" fill="#ffffff" stroke="${inks.mark}" stroke-width="2"/>`,
        ]),
    ...(note === undefined ? [] : [textAt(left + PLOT + 14, y + 4, note, { fill: inks.faint, weight })]),
  ]
}
