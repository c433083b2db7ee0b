import { EXP_NORMAL, expOfSum, expOfSumAnywhere } from './exp-of-sum.js'

/**
 * The exponential function, with the same bits on every machine; never decreases from one double to the next.
 * @param x any number; from -708 to 708 there is no branch
 * @returns within 0.65 ulp of eˣ (largest seen 0.617 in 30 million arguments; 98.8 % are the nearest double), exactly
 *   1 at 0; below 2⁻¹⁰²² within 0.9 of 2⁻¹⁰⁷⁴. Infinity above 709.782712893384, 0 below -745.1332191019411,
 *   0 at -Infinity, NaN at NaN
 */
export function exp(x: number): number {
  return Math.abs(x) <= EXP_NORMAL ? expOfSum(x, 0) : expOfSumAnywhere(x, 0)
}
