import type { OutcomeComparison, PairComparison, PolicyChoice } from '@erosion/engine'
import { oneLine } from '../run/output/one-line.js'
import { playersOfChoices } from '../study/output/study-head.js'

/** Pairs in which one player changes and the others hold what they play. */
export interface PairGroup {
  readonly player: string
  /** The others whose policies differ between the choices. */
  readonly others: readonly string[]
  readonly pairs: readonly GroupedPair[]
}

/** A pair beside what the others play in it. */
export interface GroupedPair {
  readonly pair: PairComparison
  readonly context: readonly string[]
  readonly from: string
  readonly to: string
}

/** The pairs of an outcome in which one player changes alone, by player, by what the others play. */
export function pairGroups(
  { pairs }: OutcomeComparison,
  choices: readonly PolicyChoice[],
): readonly PairGroup[] {
  const { varying } = playersOfChoices(choices)
  return varying.flatMap((player) => {
    const others = varying.filter((other) => other !== player)
    const own = pairs.flatMap((pair): readonly GroupedPair[] => {
      if (pair.changed.length !== 1 || pair.changed[0] !== player) return []
      const [a = {}, b = {}] = [choices[pair.first], choices[pair.second]]
      const context = others.map((other) => oneLine(a[other] ?? ''))
      return [{ pair, context, from: oneLine(a[player] ?? ''), to: oneLine(b[player] ?? '') }]
    })
    const order = [...new Set(own.map(({ context }) => context.join(' / ')))]
    const placeOf = ({ context }: GroupedPair) => order.indexOf(context.join(' / '))
    return own.length === 0
      ? []
      : [{ player, others, pairs: own.toSorted((a, b) => placeOf(a) - placeOf(b)) }]
  })
}

/** Pairs in which several players change at once. */
export function pairsOfSeveral({ pairs }: OutcomeComparison): readonly PairComparison[] {
  return pairs.filter(({ changed }) => changed.length > 1)
}
