import type { Timing, TimingRow, TimingStart } from '@erosion/engine'
import { formatLike } from '../../run/output/format-numbers.js'
import { oneLine } from '../../run/output/one-line.js'
import { plainNumber } from '../../run/output/plain-number.js'
import { unitSuffix } from '../../run/output/unit-suffix.js'
import { USUAL_WIDTH } from '../../run/output/usual-width.js'
import { neverWords } from '../../strategy/never-words.js'
import { shareTexts } from '../../study/output/share-text.js'
import { wrapWords } from '../../study/output/wrap-words.js'
import { foldTable } from '../../table/fold-table.js'
import { renderTable } from '../../table/render-table.js'
import { countText } from '../../count-text.js'
import type { TimedOutcome, TimingResult } from '../timing-result.js'
import { againstWords, targetWords, worthWords } from './timing-words.js'

/** Width of words that no terminal shows. */
const WORDS = 80

/** Timing for people: a table for each outcome and combination of the other players, a row for each start. */
export function* timingTable(result: TimingResult, columns: number | undefined): Generator<string> {
  const { title, what, futures, outcomes } = result
  yield oneLine(title)
  const where = `in ${countText(futures, 'common future')}`
  yield `${oneLine(what)} by its start, against ${oneLine(againstWords(result))}, ${where}`
  for (const outcome of outcomes) {
    for (const timing of outcome.timings) yield* lines(outcome, timing, result, columns ?? USUAL_WIDTH)
  }
  yield ''
  yield* wrapWords(
    `value is the mean difference from the run ${result.against === undefined ? 'without it' : `with ${result.against}`} in the same future, with its interval of 95 %.`,
    Math.min(columns ?? WORDS, WORDS),
  )
}

function* lines(timed: TimedOutcome, timing: Timing, result: TimingResult, width: number): Generator<string> {
  const { outcome, unit, isTime, never, timings } = timed
  const { target, futures } = result
  const others = Object.entries(timing.others).map(([player, policy]) => `${player}: ${policy}`)
  yield ''
  yield oneLine(outcome + unitSuffix({ unitText: unit, isTime }))
  if (timings.length > 1 || others.length > 0) yield oneLine(others.join(', '))
  yield* wrapWords(oneLine(worthWords(timed, timing, result)), Math.min(width, WORDS))
  if (target !== undefined)
    yield* wrapWords(oneLine(targetWords(target, timing, result)), Math.min(width, WORDS))
  yield ''
  const rows = [
    { ...timing.never, start: NaN, value: null, low: null, high: null, better: null },
    ...timing.starts,
  ]
  const format = formatLike(rows.flatMap(({ median, value }) => [median ?? 0, value ?? 0]))
  const median = (row: TimingRow) =>
    row.median === null ? (row.never > 0 ? 'never' : '–') : format(row.median)
  const signed = (value: number | null) => (value === null ? '–' : `${value > 0 ? '+' : ''}${format(value)}`)
  const reached = shareTexts(rows.map((row) => ({ share: row.reached, error: errorOf(row) })))
  const better = shareTexts(rows.map((row) => ({ share: row.better, error: null })))
  const table = {
    levels: ['start'],
    headings: [
      'median',
      'value',
      'from',
      'to',
      'better',
      ...(target === undefined ? [] : [`reach ${plainNumber(target)}`]),
    ].map((heading) => [heading]),
    rows: rows.map((row, i) => ({
      name: Number.isNaN(row.start) ? againstWords(result) : plainNumber(row.start),
      cells: [
        median(row),
        ...[row.value, row.low, row.high].map(signed),
        better[i] ?? '',
        ...(target === undefined ? [] : [reached[i] ?? '']),
      ],
    })),
  }
  for (const block of foldTable(table, width)) yield* renderTable(block)
  const words = countWords(rows, futures, never)
  if (words !== '') yield* wrapWords(words, Math.min(width, WORDS))
}

/** How many futures count, and in how many a time never comes. */
function countWords(rows: readonly TimingRow[], futures: number, counts: number | undefined): string {
  const fewest = rows.reduce((least, { counted }) => Math.min(least, counted), futures)
  const most = rows.reduce((sum, { never }) => Math.max(sum, never), 0)
  const some = fewest < futures ? [`Some rows count ${fewest} of ${futures} futures only.`] : []
  if (counts === undefined || most === 0) return some.join(' ')
  return [...some, `In up to ${most} of ${futures} futures it never comes.`, neverWords(counts)].join(' ')
}

function errorOf({ reachedFrom, reachedTo }: Pick<TimingStart, 'reachedFrom' | 'reachedTo'>): number | null {
  return reachedFrom === null || reachedTo === null ? null : (reachedTo - reachedFrom) / 3.92
}
