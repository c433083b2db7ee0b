import { expOfSumAnywhere } from './exp-of-sum.js'
import { LN2_HIGH, LN2_LOW } from './ln2.js'

/**
 * ½eˣ, which is both sinh x and cosh x as far as doubles tell them apart; eˣ itself may overflow.
 * @param x from 20 up, or NaN
 * @returns within 0.65 ulp; Infinity above 710.4758600739439; NaN at NaN
 */
export function halfOfHugePower(x: number): number {
  return expOfSumAnywhere(x - LN2_HIGH, -LN2_LOW)
}
