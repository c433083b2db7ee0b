import { bimatrixOf, type Bimatrix } from './bimatrix.js'
import { checkedEquilibrium, type Equilibrium } from './equilibrium.js'
import { canEnumerate, extremePairs } from './extreme-equilibria.js'
import { compareFractions, printFraction } from './fraction.js'
import { positions, shapeOf, strategyIn, type Game } from './game.js'
import { lemkeHowson } from './lemke-howson.js'
import { nashSubsets } from './nash-subsets.js'
import { pureEquilibria } from './pure-equilibria.js'
import { ordinalPayoffs } from './ordinal-payoffs.js'
import { eliminateDominated } from './dominance.js'

/** The equilibria of a game of two players. */
export interface BimatrixSolution {
  /** Each verified without rounding, in falling order of the first player's mix, then of the second's. */
  readonly equilibria: readonly Equilibrium[]
  /** True when these are all extreme equilibria, so that every other one is a mixture of them. */
  readonly isComplete: boolean
  /** Whether some mix has more best responses than parts, so that equilibria may come in whole stretches; undefined when not known. */
  readonly isDegenerate: boolean | undefined
  /** Groups, by position, inside which mixtures are equilibria too; undefined when not all are known. */
  readonly subsets: readonly (readonly number[])[] | undefined
  readonly method: 'vertex enumeration' | 'vertex enumeration without dominated strategies' | 'Lemke–Howson'
}

type Pairs = readonly (readonly [first: readonly bigint[], second: readonly bigint[]])[]

/**
 * Solves a game of two players. Small games, and those that are small once strictly dominated strategies are gone, give
 * all extreme equilibria; of larger ones the pure equilibria are all found, and mixed ones along paths from each
 * strategy, of which there may be more.
 * @throws RangeError for any other number of players
 */
export function solveBimatrix(game: Game): BimatrixSolution {
  const [m = 0, n = 0] = shapeOf(game)
  if (canEnumerate(m, n)) {
    const { pairs, isDegenerate } = extremePairs(bimatrixOf(game))
    return complete(game, pairs, isDegenerate, 'vertex enumeration')
  }
  const { left } = eliminateDominated(shapeOf(game), game.payoffs.map(ordinalPayoffs))
  const part = bimatrixOf(game, left)
  const widened = (pairs: Pairs): Pairs =>
    pairs.map(([first, second]) => [widen(first, left[0], m), widen(second, left[1], n)])
  if (canEnumerate(part.rows.length, part.columns.length)) {
    const { pairs, isDegenerate } = extremePairs(part)
    return complete(game, widened(pairs), isDegenerate, 'vertex enumeration without dominated strategies')
  }
  const found = checkedOf(game, [...purePairs(game), ...widened(pathPairs(part))])
  const unknown = { isComplete: false, isDegenerate: undefined, subsets: undefined } as const
  return { equilibria: inOrder(found), ...unknown, method: 'Lemke–Howson' }
}

function complete(
  game: Game,
  pairs: Pairs,
  isDegenerate: boolean,
  method: BimatrixSolution['method'],
): BimatrixSolution {
  const equilibria = inOrder(checkedOf(game, pairs))
  const numbers = [new Map<string, number>(), new Map<string, number>()] as const
  const numbered = equilibria.map(
    ({ mix }) => [numberOf(numbers[0], keyOf(mix[0])), numberOf(numbers[1], keyOf(mix[1]))] as const,
  )
  return { equilibria, isComplete: true, isDegenerate, subsets: nashSubsets(numbered), method }
}

/** The shares of all strategies, those that are left and 0 for the others. */
function widen(shares: readonly bigint[], left: readonly number[] = [], count: number): readonly bigint[] {
  return positions(count).map((strategy) => shares[left.indexOf(strategy)] ?? 0n)
}

function purePairs(game: Game): Pairs {
  const shape = shapeOf(game)
  const alone = (profile: number, player: number) =>
    positions(shape[player] ?? 0).map((one) => (one === strategyIn(shape, profile, player) ? 1n : 0n))
  return pureEquilibria(shape, game.payoffs.map(ordinalPayoffs)).map((profile) => [
    alone(profile, 0),
    alone(profile, 1),
  ])
}

function pathPairs(part: Bimatrix): Pairs {
  return positions(part.rows.length + part.columns.length).flatMap((label) => {
    const found = lemkeHowson(part, label)
    return found ? [found] : []
  })
}

function checkedOf(game: Game, pairs: Pairs): readonly Equilibrium[] {
  const found = new Map<string, Equilibrium>()
  for (const [first, second] of pairs) {
    const equilibrium = checkedEquilibrium(game, first, second)
    if (!equilibrium) throw new TypeError(`this is no equilibrium: ${first.join()} against ${second.join()}`)
    found.set(equilibrium.mix.map(keyOf).join(' '), equilibrium)
  }
  return [...found.values()]
}

const keyOf = (shares: Equilibrium['mix'][number] = []): string => shares.map(printFraction).join()

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key) ?? numbers.size
  numbers.set(key, known)
  return known
}

function inOrder(equilibria: readonly Equilibrium[]): readonly Equilibrium[] {
  return [...equilibria].sort((a, b) => {
    const [mixA, mixB] = [a.mix.flat(), b.mix.flat()]
    for (const [i, share] of mixA.entries()) {
      const order = compareFractions(mixB[i] ?? share, share)
      if (order !== 0) return order
    }
    return 0
  })
}
