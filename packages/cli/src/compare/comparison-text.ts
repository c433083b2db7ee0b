import type { OutcomeComparison, PairComparison } from '@erosion/engine'
import { oneLine } from '../run/output/one-line.js'
import { unitSuffix } from '../run/output/unit-suffix.js'
import { singleFutureWords } from '../strategy/single-future.js'
import { neverWords } from '../strategy/never-words.js'
import { choiceNames, studyLines } from '../strategy/study-lines.js'
import { tableLines } from '../strategy/table-lines.js'
import { wrapWords } from '../study/output/wrap-words.js'
import { bestWords } from './best-words.js'
import type { ComparedStudy } from './compared-study.js'
import { pairGroups, pairsOfSeveral, type PairGroup } from './pair-groups.js'
import { costNames, groupLines, pairColumns } from './pair-lines.js'
import { rankingLines } from './ranking-lines.js'

/** Width of words that no terminal shows. */
const WORDS = 80

/**
 * Comparisons for people: for each outcome which policy is best for whom, then the pairs in which one player changes,
 * then the ranking, at last what to know when reading them.
 */
export function* comparisonText(study: ComparedStudy, columns: number | undefined): Generator<string> {
  const { scenario, results, comparisons, isEveryPair } = study
  const words = Math.min(columns ?? WORDS, WORDS)
  yield* studyLines(scenario, results)
  for (const comparison of comparisons) yield* outcomeLines(comparison, study, columns)
  const several = comparisons.reduce((most, one) => Math.max(most, pairsOfSeveral(one).length), 0)
  yield ''
  for (const note of notes(isEveryPair ? 0 : several, results.runs)) yield* wrapWords(note, words)
}

/** One outcome: the answer, then what it rests on. */
function* outcomeLines(
  comparison: OutcomeComparison,
  { results, isEveryPair }: ComparedStudy,
  columns: number | undefined,
): Generator<string> {
  const { outcome, unit, meaning, ranking, never, better } = comparison
  const names = choiceNames(results.choices)
  const words = Math.min(columns ?? WORDS, WORDS)
  const groups = pairGroups(comparison, results.choices)
  yield ''
  yield oneLine(outcome + unitSuffix({ unitText: unit, isTime: never !== null }))
  yield* wrapWords(oneLine(meaning ?? ''), words)
  for (const group of groups) yield* wrapWords(bestWords(group) ?? '', words)
  if (better.player === undefined) yield* wrapWords(NOBODY, words)
  for (const group of groups) yield* pricedLines(group, unit, columns)
  if (isEveryPair) yield* severalLines(pairsOfSeveral(comparison), names, columns)
  yield* countLines(comparison, results.runs, words)
  if (ranking && names.length > 1) yield* rankingLines(ranking, names, columns)
}

/** The changes of one player, and which outcome their cost is. */
function* pricedLines(group: PairGroup, unit: string, columns: number | undefined): Generator<string> {
  yield ''
  yield* groupLines(group, unit, columns)
  const [cost, ...others] = costNames(group.pairs.map(({ pair }) => pair))
  if (cost !== undefined && others.length === 0) yield oneLine(`Cost: ${cost}.`)
}

/** Changes of several players at once. */
function* severalLines(
  pairs: readonly PairComparison[],
  names: readonly string[],
  columns: number | undefined,
): Generator<string> {
  if (pairs.length === 0) return
  yield ''
  const rows = pairs.map(({ first, second }) => `${names[first]} → ${names[second]}`)
  yield* tableLines('several players at once', rows, pairColumns(pairs), columns)
}

const NOBODY = 'The scenario does not say what is better for whom: more counts as better.'

/** In how many futures pairs have something that is no number of its own. */
function* countLines({ pairs, never }: OutcomeComparison, runs: number, words: number): Generator<string> {
  const fewest = pairs.reduce((least, { counted }) => Math.min(least, counted), runs)
  if (fewest < runs) yield* wrapWords(`Some pairs count in ${fewest} of ${runs} futures only.`, words)
  const most = pairs.reduce((sum, pair) => Math.max(sum, pair.never), 0)
  if (never === null || most === 0) return
  const where = `In up to ${most} of ${runs} futures it never comes under one policy of a pair or both.`
  yield* wrapWords(`${where} ${neverWords(never)}`, words)
}

function notes(left: number, runs: number): readonly string[] {
  return [
    'Differences are means over the same futures, the second policy less the first, with intervals as the design has them. "Better" and "worse" are shares of futures, for the player who changes. "Narrower" is how many times wider the interval would be had each policy met futures of its own.',
    'A cost is what the player who changes pays more. A point is a hundredth gained: its price is the mean cost over the mean gain. It has none where the sign of the change is not known.',
    ...(runs === 1 ? [singleFutureWords] : []),
    ...(left > 0
      ? [`${left} pairs in which several players change are left out: --pairs all prints them.`]
      : []),
  ]
}
