import type { Timing } from '@erosion/engine'
import { plainNumber } from '../../run/output/plain-number.js'
import { scaleOf } from '../../svg/scale.js'
import { colourOf, round, svgElement, svgPicture, svgText } from '../../svg/svg.js'
import { policyNames } from '../../study/output/policy-names.js'
import type { TimedOutcome, TimingResult } from '../timing-result.js'

const PANEL = { width: 640, height: 260, left: 70, right: 170, top: 56, bottom: 44 } as const

/** A picture of value by start: a panel for each outcome, a line with its interval for each combination of the others. */
export function timingFigure(result: TimingResult): string {
  const { title, what, against, futures, outcomes } = result
  const head = [
    svgText(16, 26, title, { 'font-size': 16, 'font-weight': 'bold' }),
    svgText(16, 45, `${what} by its start, against ${against}, ${futures} common futures`, { fill: '#555' }),
  ]
  const panels = outcomes.map((outcome, i) =>
    svgElement('g', { transform: `translate(0 ${56 + i * PANEL.height})` }, ...panel(outcome, result)),
  )
  return svgPicture(PANEL.width, 64 + outcomes.length * PANEL.height, title, [...head, ...panels])
}

function panel({ outcome, timings }: TimedOutcome, { target, share }: TimingResult): string[] {
  const { width, height, left, right, top, bottom } = PANEL
  const starts = timings.flatMap((timing) => timing.starts)
  const names = policyNames(timings.map(({ others }) => others))
  const x = scaleOf(
    starts.map(({ start }) => start),
    [left, width - right],
    8,
  )
  const values = starts.flatMap(({ low, high, value }) => [low ?? value ?? NaN, high ?? value ?? NaN])
  const y = scaleOf([0, ...values], [height - bottom, top])
  const axis = [
    ...y.ticks.map((tick) =>
      svgElement('path', {
        d: `M${left} ${round(y.at(tick))}H${width - right}`,
        stroke: tick === 0 ? '#888' : '#e4e4e4',
      }),
    ),
    ...y.ticks.map((tick) =>
      svgText(left - 8, y.at(tick) + 4, plainNumber(tick), { 'text-anchor': 'end', fill: '#555' }),
    ),
    ...x.ticks.map((tick) =>
      svgText(x.at(tick), height - bottom + 18, plainNumber(tick), { 'text-anchor': 'middle', fill: '#555' }),
    ),
    svgText((left + width - right) / 2, height - 6, 'start', { 'text-anchor': 'middle', fill: '#555' }),
    svgText(left, top - 34, outcome, { 'font-weight': 'bold' }),
    svgText(left, top - 18, 'value: mean difference in the same future, interval of 95 %', { fill: '#555' }),
  ]
  return [
    ...axis,
    ...timings.flatMap((timing, i) => curve(timing, names[i] ?? '', i, x.at, y.at, { target, share })),
  ]
}

function curve(
  { starts, last }: Timing,
  name: string,
  i: number,
  x: (value: number) => number,
  y: (value: number) => number,
  { target, share }: Pick<TimingResult, 'target' | 'share'>,
): string[] {
  const colour = colourOf(i)
  const known = starts.filter(({ value }) => value !== null)
  const point = (start: number, value: number | null) => `${round(x(start))} ${round(y(value ?? 0))}`
  const upper = known.map(({ start, high, value }) => point(start, high ?? value))
  const lower = known.map(({ start, low, value }) => point(start, low ?? value)).reverse()
  const line = known.map(({ start, value }) => point(start, value))
  const label = name || 'value'
  const end = known.at(-1)
  const lastMark = known.find(({ start }) => start === last)
  const note = target === undefined || last === null ? '' : ` (until ${plainNumber(last)})`
  return [
    svgElement('path', { d: `M${[...upper, ...lower].join('L')}Z`, fill: colour, 'fill-opacity': 0.18 }),
    svgElement('path', { d: `M${line.join('L')}`, fill: 'none', stroke: colour, 'stroke-width': 2 }),
    ...(lastMark
      ? [
          svgElement('circle', {
            cx: round(x(lastMark.start)),
            cy: round(y(lastMark.value ?? 0)),
            r: 4,
            fill: colour,
          }),
        ]
      : []),
    svgText(PANEL.width - PANEL.right + 12, PANEL.top + 8 + i * 18, label + note, { fill: colour }),
    ...(i === 0 && target !== undefined && end
      ? [
          svgText(PANEL.width - PANEL.right + 12, PANEL.height - PANEL.bottom - 40, `dot: last start with`, {
            fill: '#555',
          }),
          svgText(
            PANEL.width - PANEL.right + 12,
            PANEL.height - PANEL.bottom - 25,
            `${plainNumber(target)} in ${plainNumber(100 * share)} %`,
            { fill: '#555' },
          ),
        ]
      : []),
  ]
}
