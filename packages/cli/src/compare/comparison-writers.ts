import type { PairComparison } from '@erosion/engine'
import { csvLine } from '../run/output/csv-line.js'
import { exactNumber } from '../run/output/exact-number.js'
import { plainJson } from '../strategy/plain-json.js'
import type { ResultWriters } from '../strategy/result-writers.js'
import type { ComparedStudy } from './compared-study.js'
import { comparisonPicture } from './comparison-picture.js'
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
