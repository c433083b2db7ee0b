import { first21Bits, fromWords, highWord, lowWord, to16Bits } from './float-bits.js'
import { LN2_HIGH, LN2_LOW } from './ln2.js'

/** Upper word of √¾: x = 2ᵏ·m with m from √¾ to √3. */
export const SQRT_3_4 = 0x3febb67b

/** Upper word of √1½: m is compared with 1 below it and with 1½ from it on, so that |s| ≤ 0.101. */
export const SQRT_3_2 = 0x3ff3988e

// ln 1½ in two parts; the first is a multiple of 2⁻⁴² as LN2_HIGH is, so that sums of the two are exact.
export const LN_3_2_HIGH = 0.4054651081080465
export const LN_3_2_LOW = 1.1790280407716567e-13

export const THIRD = 1 / 3

/**
 * ln(x·2ⁿ) to about 65 bits, without a branch.
 * @param x normal, above 0
 * @param n 0, or what a caller took out of a subnormal
 * @param parts receives the first 21 bits, then the rest; the rest is below 4e-5 of the first. Their sum is within
 *   2⁻⁶⁴ of ln(x·2ⁿ), relative; exactly 0 at 1
 * Source: the series of ln((1+s)/(1-s)); the two centres as in fdlibm's e_pow.c, Sun Microsystems 1993; what a sum
 *   loses as in Dekker 1971, Numer. Math. 18, 224–242.
 */
export function lnParts(x: number, n: number, parts: Float64Array): void {
  const xHigh = highWord(x)
  const exponent = (xHigh - SQRT_3_4) >> 20
  const k = exponent + n
  const mHigh = xHigh - (exponent << 20)
  const m = fromWords(mHigh, lowWord(x))
  const mFirst = fromWords(mHigh, 0)
  const upper = (SQRT_3_2 - 1 - mHigh) >>> 31
  const center = 1 + 0.5 * upper
  const f = m - center
  const inverse = 1 / (m + center)
  const s = f * inverse
  // s = 3q + rest: with 16 bits in q, 2·(3q)³/3 = 18q³ has 52 and is exact, and so are the products with 3q below.
  const q = to16Bits(f * THIRD * inverse)
  const s3q = 3 * q
  const sRest = inverse * (f - s3q * (mFirst + center) - s3q * (m - mFirst))
  const base = k * LN2_HIGH + upper * LN_3_2_HIGH
  const cube = 18 * q * q * q
  const sum = base + 2 * s3q
  const main = sum + cube
  // |base| > 2|3q| or 0, |sum| > |cube|: hence this is exactly what the two additions lost.
  const lost = base - sum + 2 * s3q + (sum - main + cube)
  const known = lost + (k * LN2_LOW + upper * LN_3_2_LOW) + fifthAndOn(s)
  const rest = known + 2 * sRest * (s3q * s + sRest * sRest * THIRD) + 2 * sRest
  const head = first21Bits(main)
  parts[0] = head
  parts[1] = main - head + rest
}

/** ⅖s⁵ + ²⁄₇s⁷ + … + ²⁄₁₉s¹⁹; what is left out is below 2⁻⁷⁰ of s. */
function fifthAndOn(s: number): number {
  const s2 = s * s
  const s4 = s2 * s2
  const from5 = 2 / 5 + s2 * (2 / 7)
  const from9 = 2 / 9 + s2 * (2 / 11)
  const from13 = 2 / 13 + s2 * (2 / 15)
  const from17 = 2 / 17 + s2 * (2 / 19)
  return s * s4 * (from5 + s4 * (from9 + s4 * (from13 + s4 * from17)))
}
