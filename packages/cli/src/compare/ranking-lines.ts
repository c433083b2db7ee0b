import type { Ranking } from '@erosion/engine'
import { intervalTexts, shareText } from '../strategy/number-text.js'
import { tableLines } from '../strategy/table-lines.js'

/** Combinations of policies in the order of their means, and how well that order is known. */
export function* rankingLines(
  { order, means, ranks, isBest, sameOrder }: Ranking,
  names: readonly string[],
  columns: number | undefined,
): Generator<string> {
  const inOrder = <T>(values: readonly T[]) => order.flatMap((choice) => values[choice] ?? [])
  const isDrawn = sameOrder !== null
  const doubts = [
    { heading: '95 % interval', cells: inOrder(ranks).map(({ low, high }) => rangeText(low, high)) },
    { heading: 'best in', cells: inOrder(isBest).map(shareText) },
  ]
  yield ''
  yield* tableLines(
    'ranking',
    inOrder(names),
    [
      { heading: 'mean', cells: intervalTexts(inOrder(means).map(alone)).map(({ value }) => value) },
      { heading: 'rank', cells: inOrder(ranks).map(({ rank }) => `${rank}`) },
      ...(isDrawn ? doubts : []),
    ],
    columns,
  )
  if (sameOrder === null) yield 'Nothing is drawn again: this order is of these runs alone.'
  else yield `The whole order holds in ${shareText(sameOrder)} of resamples.`
}

const alone = (mean: number) => ({ mean, low: null, high: null })

function rangeText(low: number | null, high: number | null): string {
  if (low === null || high === null) return '–'
  const [a, b] = [Math.round(low * 2) / 2, Math.round(high * 2) / 2]
  return a === b ? `${a}` : `${a} to ${b}`
}
