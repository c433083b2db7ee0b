import type { Integers } from './bimatrix.js'
import { positions } from './game.js'
import { greatestDivisor } from './fraction.js'
import { solveIntegers } from './solve-integers.js'

/** A corner of a best-response polytope. */
export interface Vertex {
  /** Numerators of its coordinates over a common denominator; they sum to more than 0 but at the origin. */
  readonly over: readonly bigint[]
  readonly under: bigint
  /** Bits of the constraints that hold with equality: bit k for coordinate k that is 0, bit `dimension + r` for row r. */
  readonly tight: number
}

/** How many systems have to be solved to find all corners. */
export function systemCount(dimension: number, rows: number): number {
  let count = 1
  for (let k = 1; k <= dimension; k++) count = (count * (rows + k)) / k
  return count
}

/**
 * Every corner of { z ≥ 0, M z ≤ 1 }, the origin included, by solving for each set of coordinates that are not 0 and
 * each set of as many rows that hold with equality.
 * @param matrix M, of whole numbers above 0; at most 31 rows and columns together
 */
export function polytopeVertices(matrix: Integers): readonly Vertex[] {
  const dimension = matrix[0]?.length ?? 0
  const found = new Map<string, Vertex>()
  for (let size = 0; size <= Math.min(dimension, matrix.length); size++) {
    for (const support of combinations(dimension, size)) {
      for (const rows of combinations(matrix.length, size)) {
        const vertex = vertexOf(matrix, dimension, support, rows)
        if (vertex) found.set(`${vertex.over.join()}/${vertex.under}`, vertex)
      }
    }
  }
  return [...found.values()]
}

function vertexOf(
  matrix: Integers,
  dimension: number,
  support: readonly number[],
  rows: readonly number[],
): Vertex | undefined {
  const system = rows.map((row) => support.map((column) => matrix[row]?.[column] ?? 0n))
  const solved = solveIntegers(
    system,
    rows.map(() => 1n),
  )
  if (!solved || solved.over.some((value) => value < 0n)) return undefined
  const common = solved.over.reduce((a, b) => greatestDivisor(a, b), solved.under)
  const under = solved.under / common
  const over = positions(dimension).map((column) => {
    const place = support.indexOf(column)
    return place < 0 ? 0n : (solved.over[place] ?? 0n) / common
  })
  let tight = 0
  for (const [k, value] of over.entries()) if (value === 0n) tight |= 1 << k
  for (const [r, row] of matrix.entries()) {
    const product = row.reduce((sum, value, k) => sum + value * (over[k] ?? 0n), 0n)
    if (product > under) return undefined
    if (product === under) tight |= 1 << (dimension + r)
  }
  return { over, under, tight }
}

/** Every set of so many of the numbers 0 to count - 1, each in rising order. */
export function* combinations(count: number, size: number, from = 0): Generator<readonly number[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let first = from; first <= count - size; first++) {
    for (const rest of combinations(count, size - 1, first + 1)) yield [first, ...rest]
  }
}
