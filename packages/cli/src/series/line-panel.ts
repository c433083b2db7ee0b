import { plainNumber } from '../run/output/plain-number.js'
import { dashOf } from '../svg/mark.js'
import { scaleOf, type Scale } from '../svg/scale.js'
import { colourOf, round, svgElement, svgText } from '../svg/svg.js'

/** A line over time, and perhaps a band around it; there is none where a number is not finite. */
export interface Line {
  readonly values: ArrayLike<number>
  readonly band?: { readonly low: ArrayLike<number>; readonly high: ArrayLike<number> }
}

/** Lines over the same times. */
export interface LinePanel {
  readonly title: string
  readonly times: readonly number[]
  readonly lines: readonly Line[]
}

/** Pixels of a panel with all that stands around its plot. */
export const panelSize = { width: 480, height: 250 } as const

const PLOT = { left: 64, right: 20, top: 34, bottom: 30 } as const

/** Draws lines over time with their axes; the i-th has the look of {@link lineLook}. */
export function linePanel({ title, times, lines }: LinePanel): readonly string[] {
  const { width, height } = panelSize
  const values = lines.flatMap(({ values, band }) =>
    [values, band?.low ?? [], band?.high ?? []].flatMap((column) => Array.from(column)),
  )
  const x = scaleOf(times, [PLOT.left, width - PLOT.right], 8)
  const finite = values.filter((value) => Number.isFinite(value))
  const y = scaleOf(finite.length > 0 ? finite : [0, 1], [height - PLOT.bottom, PLOT.top])
  return [
    svgText(PLOT.left, 18, title, { 'font-weight': 'bold' }),
    ...axes(x, y),
    ...lines.flatMap(({ band }, i) => (band ? [shade(times, band, i, x, y)] : [])),
    ...lines.map(({ values }, i) =>
      svgElement('path', { d: strokes(times, values, x, y), fill: 'none', ...lineLook(i) }),
    ),
  ]
}

/** Colour and dashes of the i-th line, told apart without colour. */
export function lineLook(i: number): Readonly<Record<string, string | number>> {
  return { stroke: colourOf(i), 'stroke-width': 2, ...dashOf(i) }
}

function axes(x: Scale, y: Scale): readonly string[] {
  const { width, height } = panelSize
  const faint = { fill: '#555' } as const
  return [
    ...y.ticks.flatMap((tick) => [
      svgElement('path', {
        d: `M${PLOT.left} ${round(y.at(tick))}H${width - PLOT.right}`,
        stroke: tick === 0 ? '#888' : '#e4e4e4',
      }),
      svgText(PLOT.left - 8, y.at(tick) + 4, plainNumber(tick), { 'text-anchor': 'end', ...faint }),
    ]),
    ...x.ticks.map((tick) =>
      svgText(x.at(tick), height - PLOT.bottom + 18, plainNumber(tick), {
        'text-anchor': 'middle',
        ...faint,
      }),
    ),
  ]
}

/** The way through all numbers, lifted where there is none. */
function strokes(times: readonly number[], values: ArrayLike<number>, x: Scale, y: Scale): string {
  let isDown = false
  return times
    .map((time, i) => {
      const value = values[i] ?? NaN
      const step = Number.isFinite(value)
        ? `${isDown ? 'L' : 'M'}${round(x.at(time))} ${round(y.at(value))}`
        : ''
      isDown = step !== ''
      return step
    })
    .join('')
}

function shade(
  times: readonly number[],
  { low, high }: NonNullable<Line['band']>,
  i: number,
  x: Scale,
  y: Scale,
): string {
  const known = [...times.keys()].filter((t) => Number.isFinite(low[t]) && Number.isFinite(high[t]))
  const corner = (column: ArrayLike<number>) => (t: number) =>
    `${round(x.at(times[t] ?? NaN))},${round(y.at(column[t] ?? NaN))}`
  const points = [...known.map(corner(high)), ...known.reverse().map(corner(low))].join(' ')
  return svgElement('polygon', { points, fill: colourOf(i), 'fill-opacity': 0.13 })
}
