/**
 * A sum that carries along what each addition loses.
 * @param values finite
 * @returns within 2 ulp of the exact sum, unless the values cancel each other to less than 1e-15·n of their sizes;
 *   0 for none
 * Source: Neumaier 1974, Z. angew. Math. Mech. 54, 39–51.
 */
export function sum(values: ArrayLike<number>): number {
  return sumOf(values.length, (i) => values[i] as number)
}

/** {@link sum} of the terms 0 to count - 1, computed one after the other. */
export function sumOf(count: number, term: (i: number) => number): number {
  let total = 0
  let lost = 0
  for (let i = 0; i < count; i++) {
    const value = term(i)
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
