import { addToExponent, lowWord } from './float-bits.js'
import { LN2_HIGH, LN2_LOW } from './ln2.js'

export const INVERSE_LN2 = 1.4426950408889634

/** 1.5·2⁵²: adding it rounds a number to an integer, which the lower word of the sum then holds. */
export const ROUNDER = 6755399441055744

const TWO_TO_64 = 18446744073709552000
const TWO_TO_MINUS_64 = 5.421010862427522e-20

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

/** The largest |high| for `expOfSum`: results stay normal, from 3.3e-308 to 3.0e307. */
export const EXP_NORMAL = 708

/**
 * e to the power high + low, without a branch.
 * @param high from -708 to 708
 * @param low from -0.03 to 0.03, what `high` has no bits for
 * @returns 2ᵏ·eʳ, k the integer nearest to high / ln 2; while |low| < 1e-3 within 0.65 ulp (largest seen 0.619, at
 *   |r| = ½ ln 2), otherwise within 0.8 ulp (largest seen 0.763, at |low| = 0.03)
 * Source: Cody and Waite 1980, Software Manual for the Elementary Functions (ln 2 in two parts); Dekker 1971, Numer.
 *   Math. 18, 224–242 (what a sum loses); Taylor's series.
 */
export function expOfSum(high: number, low: number): number {
  const shifted = high * INVERSE_LN2 + ROUNDER
  const k = shifted - ROUNDER
  const first = high - k * LN2_HIGH
  const second = low - k * LN2_LOW
  const r = first + second
  const lostByR = first - r + second
  const r2 = r * r
  const r4 = r2 * r2
  // In pairs, not one after the other: a processor then works on several at a time.
  const from3 = C3 + r * C4 + r2 * (C5 + r * C6)
  const from7 = C7 + r * C8 + r2 * (C9 + r * C10)
  const from11 = C11 + r * C12 + r2 * C13
  const series = from3 + r4 * (from7 + r4 * from11)
  // What 1 + r loses comes back among the small terms: only the last addition costs half an ulp.
  const sum = 1 + r
  const lost = 1 - sum + r + lostByR * sum
  return addToExponent(sum + (0.5 * r2 + (lost + r2 * r * series)), lowWord(shifted))
}

/**
 * e to the power high + low, wherever the result lies.
 * @param high any number
 * @param low from -0.03 to 0.03; not looked at when |high| > 746
 * @returns as `expOfSum`; Infinity above 1.7976931348623157e308; below 2⁻¹⁰²² rounded once more, to a multiple of
 *   2⁻¹⁰⁷⁴, in all within 0.9 of it; NaN when `high` is NaN
 */
export function expOfSumAnywhere(high: number, low: number): number {
  if (Math.abs(high) <= EXP_NORMAL) return expOfSum(high, low)
  if (high > 710) return Infinity
  if (high < -746) return 0
  // 2⁶⁴ is taken out of the argument, where 64·LN2_HIGH costs no bit, and put back into the result.
  if (high > 0) return expOfSum(high - 64 * LN2_HIGH, low - 64 * LN2_LOW) * TWO_TO_64
  if (high < 0) return expOfSum(high + 64 * LN2_HIGH, low + 64 * LN2_LOW) * TWO_TO_MINUS_64
  return NaN
}
