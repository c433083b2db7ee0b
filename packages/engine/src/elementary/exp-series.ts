// Taylor's 1/n!. The first term left out, r¹⁴/14!, is below 1e-17 for |r| ≤ 0.37.
export const C3 = 1 / 6
export const C4 = 1 / 24
export const C5 = 1 / 120
export const C6 = 1 / 720
export const C7 = 1 / 5040
export const C8 = 1 / 40320
export const C9 = 1 / 362880
export const C10 = 1 / 3628800
export const C11 = 1 / 39916800
export const C12 = 1 / 479001600
export const C13 = 1 / 6227020800

/**
 * What the third term of eʳ and all after it come to, divided by r³: 1/6 + r/24 + … + r¹⁰/13!, without a branch.
 * @param r from -0.37 to 0.37
 * @param r2 its square, which every caller has already
 */
export function expSeries(r: number, r2: number): number {
  const r4 = r2 * r2
  // In pairs, not one after the other: a processor then works on several at a time.
  const from3 = C3 + r * C4 + r2 * (C5 + r * C6)
  const from7 = C7 + r * C8 + r2 * (C9 + r * C10)
  const from11 = C11 + r * C12 + r2 * C13
  return from3 + r4 * (from7 + r4 * from11)
}
