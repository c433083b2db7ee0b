import { to16Bits } from './float-bits.js'

const THIRD = 1 / 3
const SIXTH = 1 / 6

// Taylor's 1/n!, with its signs. The first term left out, r¹⁹/19!, is below 2e-19 of the sine.
const S5 = 1 / 120
const S7 = -1 / 5040
const S9 = 1 / 362880
const S11 = -1 / 39916800
const S13 = 1 / 6227020800
const S15 = -1 / 1307674368000
const S17 = 1 / 355687428096000

/**
 * The sine of a small angle to about 57 bits, without a branch.
 * @param r from -0.786 to 0.786
 * @param low what r leaves out, at most half a last place of it
 * @param parts receives a double, within 0.6 ulp of the sine, and what it leaves out
 * Source: Taylor's series; what a difference loses as in Dekker 1971, Numer. Math. 18, 224–242.
 */
export function sineParts(r: number, low: number, parts: Float64Array): void {
  // s = 3q is r to 16 bits, so that s³/6 = 4.5q³ has 52 and is exact.
  const q = to16Bits(r * THIRD)
  const s = 3 * q
  const cube = 4.5 * q * q * q
  const main = r - cube
  const lost = r - main - cube
  const r2 = r * r
  const r4 = r2 * r2
  const cubeRest = (r - s) * (r2 + s * (r + s)) * SIXTH
  const from5 = S5 + r2 * S7
  const from9 = S9 + r2 * S11
  const from13 = S13 + r2 * (S15 + r2 * S17)
  const fifthAndOn = r * r4 * (from5 + r4 * (from9 + r4 * from13))
  const rest = lost + (fifthAndOn - cubeRest + low * (1 - 0.5 * r2))
  const sine = main + rest
  parts[0] = sine
  parts[1] = main - sine + rest
}
