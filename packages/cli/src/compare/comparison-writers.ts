import { intervalChart, type PairComparison, type PolicyChoice } from '@erosion/engine'
import { csvLine } from '../run/output/csv-line.js'
import { exactNumber } from '../run/output/exact-number.js'
import { unitSuffix } from '../run/output/unit-suffix.js'
import { plainJson } from '../strategy/plain-json.js'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { choiceNames, futuresText, varyingPlayers } from '../strategy/study-lines.js'
import type { ResultWriters } from '../strategy/result-writers.js'
import type { ComparedStudy } from './compared-study.js'
import { comparisonText } from './comparison-text.js'

/** How comparisons are written, by format. */
export const comparisonWriters: ResultWriters<ComparedStudy> = {
  text: comparisonText,
  csv: comparisonCsv,
  json: comparisonJson,
  svg: comparisonPicture,
}

/** A line for each pair and outcome; columns of a cost are empty where there is none. */
function* comparisonCsv({ results, comparisons }: ComparedStudy): Generator<string> {
  const players = Object.keys(results.choices[0] ?? {})
  yield csvLine([
    ...['outcome', 'unit', ...players, ...players.map((player) => `to ${player}`), 'counted', 'never'],
    ...[
      'difference',
      'low',
      'high',
      'better',
      'worse',
      'equal',
      'narrowing',
      'cost',
      'cost difference',
      'cost per unit',
    ],
    ...['cost per unit low', 'cost per unit high'],
  ])
  for (const { outcome, unit, pairs } of comparisons) {
    for (const pair of pairs) {
      const names = [pair.first, pair.second].flatMap((choice) =>
        players.map((player) => results.choices[choice]?.[player] ?? ''),
      )
      for (const prices of costFields(pair))
        yield csvLine([outcome, unit, ...names, ...pairFields(pair), ...prices])
    }
  }
}

const numberField = (value: number | null | undefined) => exactNumber(value ?? NaN)

function pairFields({ counted, never, difference, wins, narrowing }: PairComparison): readonly string[] {
  const { mean, low, high } = difference
  return [
    `${counted}`,
    `${never}`,
    ...[mean, low, high, wins?.better, wins?.worse, wins?.equal, narrowing].map(numberField),
  ]
}

/** The fields of each cost of a pair; empty ones when it has none. */
function costFields({ costs }: PairComparison): readonly (readonly string[])[] {
  if (costs.length === 0) return [['', '', '', '', '']]
  return costs.map(({ outcome, difference, perUnit }) => [
    outcome,
    ...[difference.mean, perUnit?.mean, perUnit?.low, perUnit?.high].map(numberField),
  ])
}

function* comparisonJson({ scenario, results, comparisons }: ComparedStudy): Generator<string> {
  const { study, choices, runs } = results
  yield plainJson({ title: scenario.title, study, runs, choices, comparisons })
}

/** More pairs than this are too many to look at, unless only one player changes. */
const MOST_PAIRS = 24

/** The pairs of one outcome, the first, as a picture; of many pairs, those in which one player changes. */
function* comparisonPicture({ scenario, results, comparisons }: ComparedStudy): Generator<string> {
  const [first] = comparisons
  if (!first) return
  const { outcome, unit, better, pairs } = first
  const { choices } = results
  const isOfOne = (pair: PairComparison) => changedPlayers(choices, pair).length === 1
  const shown = pairs.length > MOST_PAIRS ? pairs.filter(isOfOne) : pairs
  const names = choiceNames(choices)
  const texts = intervalTexts(shown.map(({ difference }) => difference))
  const isBetter = `${better.direction} is better${better.player === undefined ? '' : ` for ${better.player}`}`
  yield intervalChart({
    title: `${outcome}: every change of policies`,
    about: [
      scenario.title,
      ...(shown.length < pairs.length
        ? [`${shown.length} of ${pairs.length} pairs: those in which one player changes`]
        : []),
    ],
    rowsAre: varyingPlayers(choices).join(' / '),
    notesAre: 'difference, better in',
    axis: `difference${unitSuffix({ unitText: unit, isTime: false })}, second policies less the first; ${isBetter}`,
    rows: shown.map((pair, i) => ({
      name: `${names[pair.first]} → ${names[pair.second]}`,
      value: pair.difference.mean,
      low: pair.difference.low,
      high: pair.difference.high,
      note: `${texts[i]?.value ?? ''}, ${shareText(pair.wins?.better)}`,
    })),
    notes: [`Point: mean over ${futuresText(results)}, the same for all; bar: its interval of 95 %.`],
  }).trimEnd()
}

function changedPlayers(
  choices: readonly PolicyChoice[],
  { first, second }: PairComparison,
): readonly string[] {
  const [a = {}, b = {}] = [choices[first], choices[second]]
  return Object.keys(a).filter((player) => a[player] !== b[player])
}
