import type { MeanInterval, OutcomeComparison, PairComparison, PolicyChoice, Ranking } from '@erosion/engine'
import { oneLine } from '../run/output/one-line.js'
import { unitSuffix } from '../run/output/unit-suffix.js'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { neverWords } from '../strategy/never-words.js'
import { choiceNames, studyLines } from '../strategy/study-lines.js'
import { tableLines, type TextColumn } from '../strategy/table-lines.js'
import { wrapWords } from '../study/output/wrap-words.js'
import type { ComparedStudy } from './compared-study.js'

/** Width of words that no terminal shows. */
const WORDS = 80

/** Comparisons for people: for each outcome every pair, then the ranking, then what to know when reading them. */
export function* comparisonText(
  { scenario, results, comparisons }: ComparedStudy,
  columns: number | undefined,
): Generator<string> {
  const names = choiceNames(results.choices)
  yield* studyLines(scenario, results)
  for (const comparison of comparisons) {
    const { outcome, unit, meaning, pairs, ranking } = comparison
    yield ''
    yield oneLine(outcome + unitSuffix({ unitText: unit, isTime: false }))
    yield* wrapWords(oneLine([meaning, direction(comparison)].filter(Boolean).join('; ')), WORDS)
    yield ''
    const rows = pairs.map(({ first, second }) => `${names[first]} → ${names[second]}`)
    yield* tableLines('change of policies', rows, pairColumns(pairs), columns)
    yield* countLines(comparison, results.runs)
    yield* costLines(pairs, results.choices, names, unit, columns)
    if (ranking && names.length > 1) yield* rankingLines(ranking, names, columns)
  }
  yield ''
  for (const note of notes) yield* wrapWords(note, Math.min(columns ?? WORDS, WORDS))
}

function direction({ better }: OutcomeComparison): string {
  return better.player === undefined
    ? 'more counts as better'
    : `${better.direction} is better for ${better.player}`
}

/** In how many futures pairs have something that is no number of its own. */
function* countLines({ pairs, never }: OutcomeComparison, runs: number): Generator<string> {
  const fewest = pairs.reduce((least, { counted }) => Math.min(least, counted), runs)
  if (fewest < runs) yield* wrapWords(`Some pairs count in ${fewest} of ${runs} futures only.`, WORDS)
  const most = pairs.reduce((sum, pair) => Math.max(sum, pair.never), 0)
  if (never === null || most === 0) return
  const where = `In up to ${most} of ${runs} futures it never comes under one policy of a pair or both.`
  yield* wrapWords(`${where} ${neverWords(never)}`, WORDS)
}

function pairColumns(pairs: readonly PairComparison[]): readonly TextColumn[] {
  const differences = intervalTexts(pairs.map(({ difference }) => difference))
  return [
    { heading: 'difference', cells: differences.map(({ value }) => value) },
    { heading: '95 % interval', cells: differences.map(({ interval }) => interval) },
    { heading: 'better', cells: pairs.map(({ wins }) => shareText(wins?.better)) },
    { heading: 'worse', cells: pairs.map(({ wins }) => shareText(wins?.worse)) },
    { heading: 'narrower', cells: pairs.map(({ narrowing, wins }) => narrowingText(narrowing, wins)) },
  ]
}

function narrowingText(narrowing: number | null, wins: PairComparison['wins']): string {
  if (narrowing === null) return wins?.equal === 1 ? 'equal' : '–'
  return `${narrowing.toFixed(narrowing < 9.95 ? 1 : 0)}×`
}

/** What the changes of a single player cost. */
function* costLines(
  pairs: readonly PairComparison[],
  choices: readonly PolicyChoice[],
  names: readonly string[],
  unit: string,
  columns: number | undefined,
): Generator<string> {
  const alone = pairs.filter(({ first, second, costs }) => {
    const [a = {}, b = {}] = [choices[first], choices[second]]
    return costs.length > 0 && Object.keys(a).filter((player) => a[player] !== b[player]).length === 1
  })
  for (const outcome of new Set(alone.flatMap(({ costs }) => costs.map((cost) => cost.outcome)))) {
    const own = alone.flatMap((pair) => {
      const cost = pair.costs.find((one) => one.outcome === outcome)
      return cost ? [{ ...pair, cost }] : []
    })
    const isShare = unit === '1'
    const spent = intervalTexts(own.map(({ cost }) => cost.difference))
    const each = intervalTexts(own.map(({ cost }) => scaled(cost.perUnit, isShare ? 0.01 : 1)))
    yield ''
    yield* tableLines(
      oneLine(outcome + unitSuffix({ unitText: own[0]?.cost.unit ?? '1', isTime: false })),
      own.map(({ first, second }) => `${names[first]} → ${names[second]}`),
      [
        { heading: 'more', cells: spent.map(({ value }) => value) },
        { heading: '95 % interval', cells: spent.map(({ interval }) => interval) },
        { heading: isShare ? 'per point' : `per ${unit}`, cells: each.map(({ value }) => value) },
        { heading: '95 % interval', cells: each.map(({ interval }) => interval) },
      ],
      columns,
    )
  }
}

function scaled(interval: MeanInterval | null, factor: number): MeanInterval {
  if (!interval) return { mean: null, low: null, high: null }
  const by = (value: number | null) => (value === null ? null : value * factor)
  return { mean: by(interval.mean), low: by(interval.low), high: by(interval.high) }
}

function* rankingLines(
  { order, means, ranks, isBest, sameOrder }: Ranking,
  names: readonly string[],
  columns: number | undefined,
): Generator<string> {
  const inOrder = <T>(values: readonly T[]) => order.flatMap((choice) => values[choice] ?? [])
  yield ''
  yield* tableLines(
    'ranking',
    inOrder(names),
    [
      { heading: 'mean', cells: intervalTexts(inOrder(means).map(alone)).map(({ value }) => value) },
      { heading: 'rank', cells: inOrder(ranks).map(({ rank }) => `${rank}`) },
      { heading: '95 % interval', cells: inOrder(ranks).map(({ low, high }) => rangeText(low, high)) },
      { heading: 'best in', cells: inOrder(isBest).map(shareText) },
    ],
    columns,
  )
  if (sameOrder === null) yield 'Nothing is drawn again: a full factorial is of its levels alone.'
  else yield `The whole order holds in ${shareText(sameOrder)} of resamples.`
}

const alone = (mean: number) => ({ mean, low: null, high: null })

function rangeText(low: number | null, high: number | null): string {
  if (low === null || high === null) return '–'
  const [a, b] = [Math.round(low * 2) / 2, Math.round(high * 2) / 2]
  return a === b ? `${a}` : `${a} to ${b}`
}

const notes = [
  'Differences are means over the same futures, the second policies less the first, with intervals as the design has them. "Better" and "worse" are shares of futures. "Narrower" is how many times wider the interval would be had each policy met futures of its own.',
  'A cost per point, a hundredth, is the mean cost over the mean change, below 0 where the change is a loss; it has none where the sign of the change is not known. Costs are of changes of one player.',
]
