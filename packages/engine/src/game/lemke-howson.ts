import type { Bimatrix, Integers } from './bimatrix.js'
import { positions } from './game.js'

/** A path longer than this is left. */
const MOST_STEPS = 2_000

/** Equations in whole numbers, and which variable each of them gives. */
interface Tableau {
  readonly rows: bigint[][]
  /** By row, the variable: coordinates first, then slacks. */
  readonly basis: number[]
  readonly dimension: number
  last: bigint
}

/**
 * An equilibrium of a game of two players along a path of best responses, without rounding; ties are broken by order,
 * so that the path ends in degenerate games too.
 * @param label the strategy that the path gives up first: those of the first player, then of the second
 * @returns shares in whole numbers; undefined when the path is too long
 * Source: Lemke and Howson 1964, J. SIAM 12, 413–423; von Stengel 2002, Handbook of Game Theory 3, ch. 45.
 */
export function lemkeHowson(
  { rows, columns }: Bimatrix,
  label: number,
): readonly [first: readonly bigint[], second: readonly bigint[]] | undefined {
  const [m, n] = [rows.length, columns.length]
  const ofFirst = tableauOf(columns, m)
  const ofSecond = tableauOf(rows, n)
  // Labels 0 to m - 1 are strategies of the first player: coordinates of its own tableau, slacks of the other.
  const labelOfFirst = (variable: number) => variable
  const labelOfSecond = (variable: number) => (variable < n ? m + variable : variable - n)
  let isFirst = label < m
  let entering = label
  for (let step = 0; step < MOST_STEPS; step++) {
    const tableau = isFirst ? ofFirst : ofSecond
    const variable = isFirst ? entering : entering >= m ? entering - m : n + entering
    const left = enter(tableau, variable)
    const dropped = isFirst ? labelOfFirst(left) : labelOfSecond(left)
    if (dropped === label) return [sharesOf(ofFirst), sharesOf(ofSecond)]
    entering = dropped
    isFirst = !isFirst
  }
  return undefined
}

/** M z + s = 1 with all slacks in the basis. */
function tableauOf(matrix: Integers, dimension: number): Tableau {
  return {
    rows: matrix.map((row, r) => [...row, ...matrix.map((_, k) => (k === r ? 1n : 0n)), 1n]),
    basis: matrix.map((_, r) => dimension + r),
    dimension,
    last: 1n,
  }
}

/** Takes a variable into the basis; returns the one that leaves it. */
function enter(tableau: Tableau, variable: number): number {
  const { rows, basis } = tableau
  const candidates = positions(rows.length).filter((r) => (rows[r]?.[variable] ?? 0n) > 0n)
  const leaving = candidates.reduce((best, r) => (isBefore(tableau, r, best, variable) ? r : best))
  const left = basis[leaving] ?? 0
  const pivotRow = rows[leaving] ?? []
  const pivot = pivotRow[variable] ?? 1n
  for (const [r, row] of rows.entries()) {
    if (r === leaving) continue
    const factor = row[variable] ?? 0n
    for (let k = 0; k < row.length; k++) {
      row[k] = ((row[k] as bigint) * pivot - factor * (pivotRow[k] as bigint)) / tableau.last
    }
  }
  tableau.last = pivot
  basis[leaving] = variable
  return left
}

/** Whether one row limits a variable before another does; equal ones are told apart by their slacks. */
function isBefore({ rows, dimension }: Tableau, row: number, other: number, variable: number): boolean {
  const [a, b] = [rows[row] ?? [], rows[other] ?? []]
  const [scaleA, scaleB] = [b[variable] ?? 1n, a[variable] ?? 1n]
  const order = [a.length - 1, ...positions(rows.length).map((k) => dimension + k)]
  for (const k of order) {
    const difference = (a[k] ?? 0n) * scaleA - (b[k] ?? 0n) * scaleB
    if (difference !== 0n) return difference < 0n
  }
  return false
}

function sharesOf({ rows, basis, dimension }: Tableau): readonly bigint[] {
  return positions(dimension).map((coordinate) => {
    const row = basis.indexOf(coordinate)
    return row < 0 ? 0n : (rows[row]?.at(-1) ?? 0n)
  })
}
