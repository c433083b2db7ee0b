/**
 * How far below 0 rounding errors may carry the variance that is left of a variable which others determine, and how
 * far above 0 they may leave it.
 */
const ROUNDING = 1e-12

/** A square matrix, row after row. */
export interface SquareMatrix {
  readonly size: number
  /** size² numbers. */
  readonly entries: Float64Array
}

/**
 * The lower triangle L with L·Lᵀ = C, one row after the other, so that the first rows do not depend on later ones.
 * @param matrix C: a correlation matrix, symmetric with 1 on the diagonal; only its lower half is read
 * @returns L, rows whose variables the ones before determine ending in 0; or, when C is not positive semi-definite, the
 *   first row that contradicts those before it
 * Source: Golub and Van Loan 2013, Matrix Computations, 4th ed., 4.2.
 */
export function cholesky(matrix: SquareMatrix): { readonly lower: SquareMatrix } | { readonly row: number } {
  const { size, entries } = matrix
  const lower: SquareMatrix = { size, entries: new Float64Array(size * size) }
  for (let row = 0; row < size; row++) {
    const given = entries.subarray(row * size, row * size + row)
    const left = factorRow(lower, given, lower.entries.subarray(row * size, (row + 1) * size))
    if (left === undefined) return { row }
    lower.entries[row * size + row] = Math.sqrt(left)
  }
  return { lower }
}

/**
 * The next row of L, without its end on the diagonal.
 * @param lower L so far; `given.length` rows of it are read
 * @param given correlations of the next variable with those before it
 * @param row receives the entries
 * @returns the variance that the variables before leave unexplained, 0 or more; undefined when there is none such,
 *   because the correlations contradict each other
 */
export function factorRow(
  { size, entries }: SquareMatrix,
  given: ArrayLike<number>,
  row: Float64Array,
): number | undefined {
  let left = 1
  for (let column = 0; column < given.length; column++) {
    let rest = given[column] as number
    for (let k = 0; k < column; k++) rest -= (row[k] as number) * (entries[column * size + k] as number)
    const pivot = entries[column * size + column] as number
    // A variable that others determine can add nothing of its own; √ because rest² is at most pivot² times 1.
    if (pivot === 0 && Math.abs(rest) > Math.sqrt(ROUNDING)) return undefined
    const entry = pivot === 0 ? 0 : rest / pivot
    row[column] = entry
    left -= entry * entry
  }
  if (left < -ROUNDING) return undefined
  return left < ROUNDING ? 0 : left
}
