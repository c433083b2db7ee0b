import { gaussianCopula } from '#sample/copula'
import type { ChanceContext } from './chance-context.js'
import { findUncertainNumber } from './find-uncertain-number.js'
import type { ScenarioSource } from './schema.js'
import type { Correlations, Uncertainty } from './uncertainty.js'

type Wish = NonNullable<ScenarioSource['correlations']>[number]

/**
 * Reads the section `correlations`; undefined when there is none, or after reporting what is wrong.
 * @param isWhole false when one of them could not be read, so that nobody knows whether they go together
 */
export function readCorrelations(
  source: ScenarioSource['correlations'],
  uncertainties: readonly Uncertainty[],
  isWhole: boolean,
  context: ChanceContext,
): Correlations | undefined {
  if (!source || source.length === 0) return undefined
  const pairs = new Map<string, number>()
  const ties = source.flatMap((wish, i) => readTie(wish, i, pairs, uncertainties, context) ?? [])
  if (!isWhole || ties.length < source.length) return undefined
  const names = [...new Set(ties.flatMap(({ one, other }) => [one, other]))]
  const placed = ties.map(({ one, other, rank }) => ({
    first: names.indexOf(one),
    second: names.indexOf(other),
    rank,
  }))
  const made = gaussianCopula(names, placed)
  if ('copula' in made) {
    const texts = ties.map(({ one, other, rank }) => `${one} and ${other}: ${rank}`)
    return { members: names, ties: placed, texts }
  }
  const [one = '', other = ''] = made.pair.map((position) => names[position])
  const at = pairs.get(keyOf(one, other))
  context.report(at === undefined ? ['correlations'] : ['correlations', at, 'rank'], made.problem)
  return undefined
}

/** Two uncertain numbers by their own names. */
interface Tie {
  readonly one: string
  readonly other: string
  readonly rank: number
}

/**
 * Reads one correlation; undefined after reporting what is wrong with it.
 * @param pairs the position of every pair so far; this one joins them
 */
function readTie(
  { between, rank }: Wish,
  position: number,
  pairs: Map<string, number>,
  uncertainties: readonly Uncertainty[],
  context: ChanceContext,
): Tie | undefined {
  const path = ['correlations', position] as const
  const isPossible = rank >= -1 && rank <= 1
  if (!isPossible) {
    const problem = { code: 'out-of-range', message: 'this is no rank correlation' } as const
    context.report([...path, 'rank'], { ...problem, found: `${rank}`, expected: '-1 to 1' })
  }
  const [one, other] = between.map((name, end) =>
    findUncertainNumber(name, uncertainties, [...path, 'between', end], context),
  )
  if (one === undefined || other === undefined) return undefined
  const key = keyOf(one, other)
  if (one === other || pairs.has(key)) {
    const message = one === other ? `${one} is tied to itself` : `${one} and ${other} are tied twice`
    context.report([...path, 'between'], { code: 'duplicate-name', message })
    return undefined
  }
  pairs.set(key, position)
  return isPossible ? { one, other, rank } : undefined
}

/** The same for both orders of a pair. */
const keyOf = (one: string, other: string) => [one, other].sort().join(' ')
