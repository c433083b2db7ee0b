import type { OutcomeTable, Scenario } from '@erosion/engine'
import { oneLine } from '../../run/output/one-line.js'
import { plainNumber } from '../../run/output/plain-number.js'
import { unitSuffix } from '../../run/output/unit-suffix.js'
import { scaleOf, type Scale } from '../../svg/scale.js'
import { colourOf, round, svgElement, svgPicture, svgText } from '../../svg/svg.js'
import type { StudyResult } from '../study-result.js'
import { outcomeColumns } from './outcome-columns.js'
import { policyNames } from './policy-names.js'
import { playersOfChoices } from './study-head.js'

/** Pixels: of a row, of the part that is to scale, of a letter, and around it all. */
const [ROW, PLOT, LETTER, MARGIN] = [22, 360, 7, 20]

/** Above the rows of a panel stand its heading and what is better; below them the numbers of the axis. */
const [ABOVE, BELOW, HEAD] = [50, 44, 74]

/** A picture of a study: a panel for each outcome, a row for each choice of policies with median and 5 to 95 %. */
export function* studyFigure(result: StudyResult): Generator<string> {
  const { scenario, study, choices, outcomes, runs } = result
  const { held } = playersOfChoices(choices)
  const names = policyNames(choices).map(oneLine)
  const left = MARGIN + LETTER * Math.max(...names.map(({ length }) => length), 12)
  const height = ABOVE + choices.length * ROW + BELOW
  const around = Object.entries(held).map(([player, policy]) => `${player}: ${policy}`)
  const futures = `${runs} futures (${study?.design}, seed ${oneLine(study?.seed ?? '')}), the same for all`
  const faint = { fill: '#555' } as const
  yield svgPicture(left + PLOT + 210, HEAD + outcomes.length * height + 10, scenario.title, [
    svgText(MARGIN, 28, oneLine(scenario.title), { 'font-size': 16, 'font-weight': 'bold' }),
    svgText(MARGIN, 48, [futures, ...around].join(' · '), faint),
    svgText(MARGIN, 65, 'Point: median; bar: from 5 % to 95 % of futures.', faint),
    ...outcomes.map((outcome, i) =>
      svgElement(
        'g',
        { transform: `translate(0 ${HEAD + i * height})` },
        ...panel(outcome, directionsOf(scenario, outcome.name), names, left),
      ),
    ),
  ]).trimEnd()
}

function panel(
  outcome: OutcomeTable,
  directions: string,
  names: readonly string[],
  left: number,
): readonly string[] {
  const { name, unit, isTime, rows } = outcome
  const bottom = ABOVE + rows.length * ROW
  const values = rows.flatMap(({ low, median, high }) => [low, median, high]).filter((one) => one !== null)
  const scale = scaleOf(values.length > 0 ? values : [0, 1], [left + 14, left + PLOT])
  const texts = outcomeColumns(outcome)
  return [
    svgText(MARGIN, 22, oneLine(name) + unitSuffix({ unitText: unit, isTime }), { 'font-weight': 'bold' }),
    svgText(MARGIN, 38, directions, { fill: '#555' }),
    svgText(left + PLOT + 16, 38, 'median (5 % to 95 %)', { fill: '#555' }),
    ...axis(scale, bottom),
    ...rows.flatMap((row, i) => {
      const [median = '', low = '', high = ''] = texts.map(({ cells }) => cells[i])
      const y = ABOVE + i * ROW + ROW / 2
      return [
        svgText(left, y + 4, names[i] ?? '', { 'text-anchor': 'end' }),
        ...bar(row, scale, y),
        svgText(left + PLOT + 16, y + 4, `${median} (${low} to ${high})`),
      ]
    }),
  ]
}

function directionsOf({ outcomes }: Scenario, name: string): string {
  const { better = new Map<string, string>() } = outcomes.find((one) => one.name === name) ?? {}
  return [...better].map(([player, direction]) => `${direction} is better for ${player}`).join(', ')
}

function axis(scale: Scale, bottom: number): readonly string[] {
  return scale.ticks.flatMap((tick) => [
    svgElement('path', { d: `M${round(scale.at(tick))} ${ABOVE}V${bottom}`, stroke: '#e4e4e4' }),
    svgText(scale.at(tick), bottom + 16, plainNumber(tick), { 'text-anchor': 'middle', fill: '#555' }),
  ])
}

/** An end that is never lies beyond the scale: its bar goes up to the last mark, and its number says so. */
function bar(
  { low, median, high }: OutcomeTable['rows'][number],
  { at, ticks }: Scale,
  y: number,
): readonly string[] {
  if (low === null) return []
  const end = at(high ?? ticks.at(-1) ?? low)
  const line = svgElement('path', {
    d: `M${round(at(low))} ${y}H${round(end)}`,
    stroke: colourOf(0),
    'stroke-width': 5,
  })
  if (median === null) return [line]
  const point = { cx: round(at(median)), cy: y, r: 4, fill: '#fff', stroke: colourOf(0), 'stroke-width': 2 }
  return [line, svgElement('circle', point)]
}
