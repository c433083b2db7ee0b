import { greatestDivisor, type Fraction } from './fraction.js'
import { positions, shapeOf, type Game } from './game.js'

/** A matrix of whole numbers, row after row. */
export type Integers = readonly (readonly bigint[])[]

/**
 * A game of two players in whole numbers above 0: each player's payoffs stretched and moved, which changes no
 * equilibrium.
 */
export interface Bimatrix {
  /** Payoffs of the first player, a row for each of its strategies. */
  readonly rows: Integers
  /** Payoffs of the second player, a row for each of its own strategies: the transpose of how games are printed. */
  readonly columns: Integers
}

/**
 * The whole numbers of a game of two players, or of a part of it.
 * @param left by player, the strategies of the part; all unless said
 * @throws RangeError for any other number of players
 */
export function bimatrixOf(
  game: Game,
  left: readonly (readonly number[])[] = shapeOf(game).map(positions),
): Bimatrix {
  const [, n] = shapeOf(game)
  const [first, second] = left
  if (game.players.length !== 2 || n === undefined || !first || !second) {
    throw new RangeError(`a bimatrix has two players, not ${game.players.length}`)
  }
  const at = (player: number, i: number, j: number) => game.payoffs[player]?.[i * n + j] ?? ZERO
  return {
    rows: positiveIntegers(first.map((i) => second.map((j) => at(0, i, j)))),
    columns: positiveIntegers(second.map((j) => first.map((i) => at(1, i, j)))),
  }
}

const ZERO: Fraction = { over: 0n, under: 1n }

function positiveIntegers(payoffs: readonly (readonly Fraction[])[]): Integers {
  const all = payoffs.flat()
  const under = all.reduce((scale, one) => (scale / greatestDivisor(scale, one.under)) * one.under, 1n)
  const whole = payoffs.map((row) => row.map((one) => (one.over * under) / one.under))
  const least = whole.flat().reduce((a, b) => (b < a ? b : a))
  const moved = whole.map((row) => row.map((one) => one - least))
  const common = moved.flat().reduce((a, b) => greatestDivisor(a, b), 0n)
  return moved.map((row) => row.map((one) => (common > 1n ? one / common : one) + 1n))
}
