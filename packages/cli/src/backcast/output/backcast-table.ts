import { blocks, isBetter, posteriorBesidePrior, type Score } from '@erosion/engine'
import { oneLine } from '../../run/output/one-line.js'
import { USUAL_WIDTH } from '../../run/output/usual-width.js'
import { wrapWords } from '../../study/output/wrap-words.js'
import { foldTable } from '../../table/fold-table.js'
import { renderTable } from '../../table/render-table.js'
import type { Table } from '../../table/table.js'
import { gainTable, scoreTable } from './score-tables.js'
import type { WrittenBackcast } from './written-backcast.js'

const WORDS = 80

/** A backcast for people: what it is and what came of it, scores by series and by horizon, and what was learnt. */
export function* backcastTable(written: WrittenBackcast, columns: number | undefined): Generator<string> {
  const { backcast, total, bySeries, byHorizon } = written.result
  const width = columns ?? USUAL_WIDTH
  const words = Math.min(columns ?? WORDS, WORDS)
  yield* head(written, words)
  yield ''
  if (total) {
    for (const line of verdict(written, total)) yield* wrapWords(line, words)
    yield* tableLines(gainTable(total, backcast), width)
    if (!total.gains['no change']?.crps.interval) {
      yield* wrapWords(
        `No interval: it takes ${blocks.fewest} places and ${blocks.fewest} blocks of ${blocks.years} years to tell how far such means stray.`,
        words,
      )
    }
    const all = bySeries.length > 1 ? [...bySeries, { name: 'all', score: total }] : bySeries
    yield* tableLines(scoreTable('series', all, backcast), width)
    yield* tableLines(scoreTable('years ahead', byHorizon, backcast), width)
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

function* verdict({ result, isGiven }: WrittenBackcast, total: Score): Generator<string> {
  const { bySeries, unscored, passedOver, counted, backcast } = result
  const known = isGiven ? counted.filter(({ time }) => time <= backcast.until).length : 0
  if (known > 0) yield `NOT HELD OUT: ${known} of the observations lie in years that calibration saw`
  const better = bySeries.filter(isBetter)
  yield `nearer than no change, both on error and on CRPS: ${better.length} of ${bySeries.length} series`
  const worse = bySeries.filter((one) => !isBetter(one)).map(({ name }) => name)
  if (worse.length > 0) yield `not nearer: ${worse.join(', ')}`
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`
  yield `inside the fan of 90 %: ${percent(total.coverageOfFan)} of ${total.count} observations; of 50 %: ${percent(total.coverageOfHalf)}`
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
