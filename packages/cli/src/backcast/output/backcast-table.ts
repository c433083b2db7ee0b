import { isBetter, posteriorBesidePrior, type MeanScore, type NamedScore, type Score } from '@erosion/engine'
import { oneLine } from '../../run/output/one-line.js'
import { USUAL_WIDTH } from '../../run/output/usual-width.js'
import { wrapWords } from '../../study/output/wrap-words.js'
import { foldTable } from '../../table/fold-table.js'
import { renderTable } from '../../table/render-table.js'
import type { Table } from '../../table/table.js'
import type { WrittenBackcast } from './written-backcast.js'

const WORDS = 80

/** A backcast for people: what it is, scores by series and by horizon, and what was learnt. */
export function* backcastTable(written: WrittenBackcast, columns: number | undefined): Generator<string> {
  const { result } = written
  const width = columns ?? USUAL_WIDTH
  yield* head(written, Math.min(columns ?? WORDS, WORDS))
  const { total, bySeries, byHorizon } = result
  if (total) {
    const all = bySeries.length > 1 ? [...bySeries, { name: 'all', score: total }] : bySeries
    yield* tableLines(scoreTable('series', all), width)
    yield* tableLines(scoreTable('years ahead', byHorizon), width)
    yield ''
    yield* verdict(written)
  } else yield 'nothing could be scored'
  yield* tableLines(learntTable(written), width)
}

function* head({ scenario, result, isGiven }: WrittenBackcast, words: number): Generator<string> {
  const { backcast, calibration, start } = result
  const { observations, draws, effectiveSize } = calibration
  yield oneLine(scenario.title)
  yield* wrapWords(`basis: ${oneLine(backcast.basis)}`, words)
  yield (
    `calibrated on ${observations} observations after ${start}, up to ${backcast.until}: ` +
    `${draws.length} draws worth ${effectiveSize.toFixed(0)}`
  )
  const what = isGiven ? 'the observations given' : 'the years it learnt from'
  yield `scored on ${what}, ${backcast.horizon} years ahead and more, in ${result.fan.runs} runs`
}

/** Errors and scores of the model beside those of forecasts that know no model; CRPS in points of share. */
function scoreTable(what: string, rows: readonly NamedScore[]): Table {
  const forecasts = ['model', 'no change', 'trend'] as const
  return {
    levels: ['', what],
    headings: [
      ['', 'n'],
      ...forecasts.map((name) => ['error of median', name]),
      ...['model', 'no change', 'random walk', 'trend'].map((name) => ['CRPS, points', name]),
      ...['model', 'random walk'].map((name) => ['log score', name]),
      ...['50 %', '90 %'].map((name) => ['inside the fan of', name]),
    ],
    rows: rows.map(({ name, score }) => ({ name, cells: cellsOf(score) })),
  }
}

function cellsOf({ count, model, references, coverageOfHalf, coverageOfFan }: Score): readonly string[] {
  const { 'no change': same, 'random walk': walk, trend } = references
  const errors = [model, same, trend].map((score) => percent(score?.percentageError))
  // A trend that is known for some observations only cannot be held against all of them.
  const crps = [model, same, walk, whole(trend, count)].map((score) => points(score?.crps))
  const logs = [model, walk].map((score) => score?.logScore?.toFixed(2) ?? '–')
  return [`${count}`, ...errors, ...crps, ...logs, percent(coverageOfHalf), percent(coverageOfFan)]
}

function whole(score: MeanScore | undefined, count: number): MeanScore | undefined {
  return score?.count === count ? score : undefined
}

const percent = (share: number | undefined) => (share === undefined ? '–' : `${(100 * share).toFixed(0)} %`)
const points = (share: number | undefined) => (share === undefined ? '–' : (100 * share).toFixed(2))

function* verdict({ result, isGiven }: WrittenBackcast): Generator<string> {
  const { bySeries, total, unscored, passedOver, scored, backcast } = result
  const isKnown = ({ time, horizon }: (typeof scored)[number]) =>
    time <= backcast.until && horizon >= backcast.horizon
  const known = isGiven ? scored.filter(isKnown).length : 0
  if (known > 0) yield `NOT HELD OUT: ${known} of the observations lie in years that calibration saw`
  const better = bySeries.filter(isBetter)
  yield `below no change, both on error and on CRPS: ${better.length} of ${bySeries.length} series`
  const worse = bySeries.filter((one) => !isBetter(one)).map(({ name }) => name)
  if (worse.length > 0) yield `not below it: ${worse.join(', ')}`
  if (total?.gain) {
    const { low, high } = total.gain
    yield `CRPS less that of no change: ${points(low)} to ${points(high)} points, 90 % interval by blocks of two years`
  }
  if (unscored.length > 0) yield `nothing to score: ${unscored.join(', ')}`
  if (passedOver > 0) yield `passed over, outside the time of the scenario: ${passedOver} observations`
}

function learntTable({ result }: WrittenBackcast): Table {
  const number = (value: number) => value.toFixed(2)
  return {
    levels: ['', 'what was learnt'],
    headings: [
      ...['mean', '5 %', '95 %'].map((name) => ['prior', name]),
      ...['mean', '5 %', '95 %'].map((name) => ['posterior', name]),
    ],
    rows: posteriorBesidePrior(result.calibration).map(({ number: { name }, prior, posterior }) => ({
      name,
      cells: [prior, posterior].flatMap(({ mean, low, high }) => [mean, low, high].map(number)),
    })),
  }
}

function* tableLines(table: Table, width: number): Generator<string> {
  for (const block of foldTable(table, width)) {
    yield ''
    yield* renderTable(block)
  }
}
