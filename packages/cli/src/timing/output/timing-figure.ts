import type { Timing } from '@erosion/engine'
import { plainNumber } from '../../run/output/plain-number.js'
import { countText } from '../../count-text.js'
import { unitSuffix } from '../../run/output/unit-suffix.js'
import { playersOfChoices } from '../../study/output/study-head.js'
import { policyNames } from '../../study/output/policy-names.js'
import { dashOf, markAt } from '../../svg/mark.js'
import { scaleOf, type Scale } from '../../svg/scale.js'
import { colourOf, round, svgElement, svgPicture, svgText } from '../../svg/svg.js'
import type { TimedOutcome, TimingResult } from '../timing-result.js'
import { againstWords } from './timing-words.js'

const PANEL = { width: 700, height: 280, left: 76, right: 210, top: 62, bottom: 50 } as const
const HEAD = 78
const LEGEND = PANEL.width - PANEL.right + 16

/** A picture of value by start: a panel for each outcome, a line with its interval for each combination of the others. */
export function timingFigure(result: TimingResult): string {
  const { title, what, futures, outcomes } = result
  const { held } = playersOfChoices(outcomes[0]?.timings.map(({ others }) => others) ?? [])
  const others = Object.entries(held).map(([player, policy]) => `${player}: ${policy}`)
  const head = [
    svgText(16, 26, title, { 'font-size': 16, 'font-weight': 'bold' }),
    svgText(
      16,
      45,
      `What ${what} is worth by its start, against ${againstWords(result)}, in ${countText(futures, 'common future')}`,
      {
        fill: '#555',
      },
    ),
    svgText(16, 62, others.join(', '), { fill: '#555' }),
  ]
  const panels = outcomes.map((outcome, i) =>
    svgElement('g', { transform: `translate(0 ${HEAD + i * PANEL.height})` }, ...panel(outcome, result)),
  )
  return svgPicture(PANEL.width, HEAD + outcomes.length * PANEL.height + 8, title, [...head, ...panels])
}

function panel(timed: TimedOutcome, result: TimingResult): string[] {
  const { width, height, left, right, top, bottom } = PANEL
  const { timings } = timed
  const starts = timings.flatMap((timing) => timing.starts)
  const names = policyNames(timings.map(({ others }) => others))
  const x = scaleOf(
    starts.map(({ start }) => start),
    [left, width - right],
    8,
  )
  const values = starts.flatMap(({ low, high, value }) => [low ?? value ?? NaN, high ?? value ?? NaN])
  const y = scaleOf([0, ...values], [height - bottom, top])
  return [
    ...axes(timed, result, x, y),
    ...timings.flatMap((timing, i) => curve(timing, names[i] ?? '', i, x, y, result)),
    ...legendNotes(timings.length, result),
  ]
}

function axes({ outcome, unit, isTime }: TimedOutcome, { what }: TimingResult, x: Scale, y: Scale): string[] {
  const { width, height, left, right, top, bottom } = PANEL
  const faint = { fill: '#555' } as const
  return [
    ...y.ticks.flatMap((tick) => [
      svgElement('path', {
        d: `M${left} ${round(y.at(tick))}H${width - right}`,
        stroke: tick === 0 ? '#888' : '#e4e4e4',
      }),
      svgText(left - 8, y.at(tick) + 4, plainNumber(tick), { 'text-anchor': 'end', ...faint }),
    ]),
    ...x.ticks.map((tick) =>
      svgText(x.at(tick), height - bottom + 18, plainNumber(tick), { 'text-anchor': 'middle', ...faint }),
    ),
    svgText((left + width - right) / 2, height - 10, `start of ${what}`, {
      'text-anchor': 'middle',
      ...faint,
    }),
    svgText(16, top - 36, outcome + unitSuffix({ unitText: unit, isTime }), { 'font-weight': 'bold' }),
    svgText(16, top - 19, 'mean difference in the same future; shaded: its interval of 95 %', faint),
  ]
}

/** Lines differ by dashes and marks too, so that colour is not all there is. */
function curve(
  { starts, last, others }: Timing,
  name: string,
  i: number,
  x: Scale,
  y: Scale,
  { target }: TimingResult,
): string[] {
  const colour = colourOf(i)
  const known = starts.filter(({ value }) => value !== null)
  const point = (start: number, value: number | null) => `${round(x.at(start))} ${round(y.at(value ?? 0))}`
  const upper = known.map(({ start, high, value }) => point(start, high ?? value))
  const lower = known.map(({ start, low, value }) => point(start, low ?? value)).reverse()
  const line = known.map(({ start, value }) => point(start, value))
  const note = target === undefined || last === null ? '' : `, last ${plainNumber(last)}`
  const label = Object.keys(others).length === 0 ? 'value' : name
  const at = PANEL.top + 10 + i * 20
  const stroke = { fill: 'none', stroke: colour, 'stroke-width': 2, ...dashOf(i) }
  return [
    svgElement('path', { d: `M${[...upper, ...lower].join('L')}Z`, fill: colour, 'fill-opacity': 0.15 }),
    svgElement('path', { d: `M${line.join('L')}`, ...stroke }),
    ...known.map(({ start, value }) =>
      markAt(i, x.at(start), y.at(value ?? 0), colour, start === last && target !== undefined ? 6 : 3.5),
    ),
    svgElement('path', { d: `M${LEGEND} ${at - 4}h30`, ...stroke }),
    markAt(i, LEGEND + 15, at - 4, colour, 3.5),
    svgText(LEGEND + 38, at, label + note),
  ]
}

function legendNotes(count: number, { target, share }: TimingResult): string[] {
  if (target === undefined) return []
  const at = PANEL.top + 30 + count * 20
  const lines = [
    `large mark: last start at which`,
    `${plainNumber(target)} is reached in ${plainNumber(100 * share)} %`,
    'of futures',
  ]
  return lines.map((text, i) => svgText(LEGEND, at + i * 15, text, { fill: '#555' }))
}
