import { expSeries } from './exp-series.js'
import { addToExponent, lowWord, ROUNDER } from './float-bits.js'
import { INVERSE_LN2, LN2_HIGH, LN2_LOW } from './ln2.js'

const TWO_TO_64 = 18446744073709552000
const TWO_TO_MINUS_64 = 5.421010862427522e-20

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
  // What 1 + r loses comes back among the small terms: only the last addition costs half an ulp.
  const sum = 1 + r
  const lost = 1 - sum + r + lostByR * sum
  return addToExponent(sum + (0.5 * r2 + (lost + r2 * r * expSeries(r, r2))), lowWord(shifted))
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
