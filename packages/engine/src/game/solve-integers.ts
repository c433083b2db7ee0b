/**
 * Solves a square system in whole numbers without rounding, by elimination without fractions.
 * @param matrix rows of as many numbers as there are rows; changed
 * @param right changed
 * @returns numerators over a common denominator above 0; undefined when the rows depend on each other
 * Source: Bareiss 1968, Math. Comp. 22, 565–578.
 */
export function solveIntegers(
  matrix: bigint[][],
  right: bigint[],
): { readonly over: readonly bigint[]; readonly under: bigint } | undefined {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0n])
  let last = 1n
  for (let column = 0; column < rows.length; column++) {
    const found = rows.findIndex((row, i) => i >= column && row[column] !== 0n)
    const pivotRow = rows[found]
    if (!pivotRow) return undefined
    rows[found] = rows[column] as bigint[]
    rows[column] = pivotRow
    const pivot = pivotRow[column] as bigint
    for (const [i, row] of rows.entries()) {
      if (i === column) continue
      const factor = row[column] as bigint
      for (let k = 0; k < row.length; k++) {
        row[k] = ((row[k] as bigint) * pivot - factor * (pivotRow[k] as bigint)) / last
      }
    }
    last = pivot
  }
  const sign = last < 0n ? -1n : 1n
  return { over: rows.map((row) => sign * (row.at(-1) ?? 0n)), under: sign * last }
}
