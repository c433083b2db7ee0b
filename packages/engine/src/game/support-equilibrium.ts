import { positions } from './game.js'

/** How far beyond a best response rounding may carry a payoff, as a share of the largest. */
const ROUNDING = 1e-9

/** Strategies that a player plays, in rising order. */
export type Support = readonly number[]

/**
 * Whether a game of two players has an equilibrium in which just these strategies are played: as many of each player,
 * so that what makes the others indifferent follows from them. In doubles, to be asked of many games.
 * @param payoffs of each player, row after row; n columns
 */
export function hasSupport(
  payoffs: readonly ArrayLike<number>[],
  n: number,
  [first, second]: readonly [Support, Support],
): boolean {
  const [own = [], other = []] = payoffs
  const m = own.length / n
  const y = indifferent(first.map((i) => second.map((j) => own[i * n + j] ?? NaN)))
  const x = indifferent(second.map((j) => first.map((i) => other[i * n + j] ?? NaN)))
  if (!x || !y) return false
  const gain = (at: (k: number) => number, shares: readonly number[], played: Support) =>
    played.reduce((sum, k, place) => sum + (shares[place] ?? 0) * at(k), 0)
  const ofFirst = positions(m).map((i) => gain((j) => own[i * n + j] ?? NaN, y, second))
  const ofSecond = positions(n).map((j) => gain((i) => other[i * n + j] ?? NaN, x, first))
  return areBest(ofFirst, first) && areBest(ofSecond, second)
}

function areBest(gains: readonly number[], played: Support): boolean {
  const most = gains.reduce((a, b) => Math.max(a, b))
  const size = gains.reduce((a, b) => Math.max(a, Math.abs(b)), 0)
  return played.every((strategy) => (gains[strategy] ?? NaN) >= most - ROUNDING * size)
}

/** The shares, all above 0, that make rows equally good; undefined when there are none or many. */
function indifferent(rows: readonly (readonly number[])[]): readonly number[] | undefined {
  const size = rows.length
  // Each row less the first is 0 in the mean, and shares sum to 1.
  const system = rows.map((row, r) =>
    r === 0 ? [...row.map(() => 1), 1] : [...row.map((value, k) => value - (rows[0]?.[k] ?? NaN)), 0],
  )
  if (rows[0]?.length !== size) return undefined
  for (let column = 0; column < size; column++) {
    const best = positions(size - column).reduce(
      (found, k) => (sizeAt(system, column + k, column) > sizeAt(system, found, column) ? column + k : found),
      column,
    )
    const pivot = system[best] as number[]
    system[best] = system[column] as number[]
    system[column] = pivot
    if (pivot[column] === 0) return undefined
    for (const [r, row] of system.entries()) {
      if (r === column) continue
      const factor = (row[column] as number) / (pivot[column] as number)
      for (let k = column; k <= size; k++) row[k] = (row[k] as number) - factor * (pivot[k] as number)
    }
  }
  const shares = system.map((row, k) => (row[size] as number) / (row[k] as number))
  return shares.every((share) => share > 0) ? shares : undefined
}

const sizeAt = (system: readonly (readonly number[])[], row: number, column: number): number =>
  Math.abs(system[row]?.[column] ?? 0)
