import { bimatrixOf } from './bimatrix.js'
import { fraction, type Fraction } from './fraction.js'
import { positions, profileCount, shapeOf, strategyIn, withStrategy, type Game } from './game.js'
import { lemkeHowson } from './lemke-howson.js'

/** A strategy that does worse against everything than a mixture of others of the same player. */
export interface DominatedByMixture {
  readonly player: number
  readonly strategy: number
  /** By strategy: its part in the mixture; the parts sum to 1. */
  readonly by: readonly Fraction[]
}

/** A larger game of gains is not looked at. */
const MOST_CELLS = 1_000

/**
 * Strategies that are strictly dominated by mixtures of others, found without rounding: whoever gets what a mixture gains
 * over the strategy, from somebody who picks what the others do, can be sure of more than nothing just when one
 * dominates, and then plays it.
 * @returns each with one such mixture; those that another strategy alone dominates are among them
 * Source: von Neumann and Morgenstern 1944 (values of zero-sum games are what linear programs give); Pearce 1984,
 *   Econometrica 52, 1029–1050 (never a best response to whatever the others do together).
 */
export function dominatedByMixtures(game: Game): readonly DominatedByMixture[] {
  const shape = shapeOf(game)
  return shape.flatMap((count, player) =>
    positions(count).flatMap((strategy): DominatedByMixture[] => {
      const by = dominatingMixture(game, player, strategy)
      return by ? [{ player, strategy, by }] : []
    }),
  )
}

function dominatingMixture(game: Game, player: number, strategy: number): readonly Fraction[] | undefined {
  const shape = shapeOf(game)
  const others = positions(shape[player] ?? 0).filter((one) => one !== strategy)
  const against = positions(profileCount(shape)).filter((one) => strategyIn(shape, one, player) === strategy)
  if (others.length === 0 || others.length * against.length > MOST_CELLS) return undefined
  const own = game.payoffs[player] ?? []
  const gains = others.map((other) =>
    against.map((profile) =>
      less(own[withStrategy(shape, profile, player, other)] ?? ZERO, own[profile] ?? ZERO),
    ),
  )
  const found = lemkeHowson(bimatrixOf(zeroSum(gains)), 0)
  if (!found) return undefined
  const [shares] = found
  const total = shares.reduce((sum, share) => sum + share, 0n)
  if (against.some((_, column) => !isGain(gains, shares, column))) return undefined
  return positions(shape[player] ?? 0).map((one) => fraction(shares[others.indexOf(one)] ?? 0n, total))
}

const ZERO: Fraction = { over: 0n, under: 1n }

const less = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under - b.over * a.under, a.under * b.under)

/** The game in which the first player gets these gains from the second. */
function zeroSum(gains: readonly (readonly Fraction[])[]): Game {
  const strategies = (count: number) => positions(count).map(String)
  return {
    title: '',
    players: [
      { name: 'mixes', strategies: strategies(gains.length) },
      { name: 'picks', strategies: strategies(gains[0]?.length ?? 0) },
    ],
    payoffs: [gains.flat(), gains.flat().map(({ over, under }) => ({ over: -over, under }))],
  }
}

/** Whether a mixture gains in one column. */
function isGain(gains: readonly (readonly Fraction[])[], shares: readonly bigint[], column: number): boolean {
  const sum = gains.reduce<Fraction>((total, row, i) => {
    const { over, under } = row[column] ?? ZERO
    return fraction(total.over * under + over * (shares[i] ?? 0n) * total.under, total.under * under)
  }, ZERO)
  return sum.over > 0n
}
