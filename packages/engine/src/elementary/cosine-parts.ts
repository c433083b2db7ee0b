import { first21Bits } from './float-bits.js'

// Taylor's 1/n!, with its signs. The first term left out, r¹⁸/18!, is below 3e-18 of the cosine.
const C4 = 1 / 24
const C6 = -1 / 720
const C8 = 1 / 40320
const C10 = -1 / 3628800
const C12 = 1 / 479001600
const C14 = -1 / 87178291200
const C16 = 1 / 20922789888000

/**
 * The cosine of a small angle to about 57 bits, without a branch.
 * @param r from -0.786 to 0.786
 * @param low what r leaves out, at most half a last place of it
 * @param parts receives a double, within 0.6 ulp of the cosine, and what it leaves out
 * Source: Taylor's series; what a difference loses as in Dekker 1971, Numer. Math. 18, 224–242.
 */
export function cosineParts(r: number, low: number, parts: Float64Array): void {
  // The first 21 bits have a square that is exact.
  const head = first21Bits(r)
  const halfSquare = 0.5 * head * head
  const main = 1 - halfSquare
  const lost = 1 - main - halfSquare
  const r2 = r * r
  const r4 = r2 * r2
  const halfSquareRest = 0.5 * (r + head) * (r - head)
  const from4 = C4 + r2 * C6
  const from8 = C8 + r2 * C10
  const from12 = C12 + r2 * (C14 + r2 * C16)
  const fourthAndOn = r4 * (from4 + r4 * (from8 + r4 * from12))
  const rest = lost - halfSquareRest + (fourthAndOn - r * low)
  const cosine = main + rest
  parts[0] = cosine
  parts[1] = main - cosine + rest
}
