import { exp } from '#elementary/exp'
import { deviance } from './deviance.js'
import { stirlingError } from './ln-gamma.js'
import type { Tails } from './tails.js'

const TWO_PI = 6.283185307179586

/** Factors this near 1 are rounding errors. */
const NEGLIGIBLE = 6e-16

/** More terms than shapes up to 1e9 need; rounding errors may keep a factor away from 1. */
const MOST_TERMS = 100_000

/**
 * The beta distribution: regularised incomplete beta functions, both at once.
 * @param a, b above 0
 * @returns the shares below and above x, for x above 0 and y = 1 - x above 0; relative error
 *   2e-15·(1 + |ln share|) for a and b from 0.3 up, 2e-14·(1 + |ln share|) down to 0.01; takes a time of about √(a + b)
 * Source: DiDonato and Morris 1992, Algorithm 708, ACM Trans. Math. Softw. 18, 360–373 (the fraction); the factor before
 *   it as in Loader 2000.
 */
export function betaTails(a: number, b: number): (x: number, y: number) => Tails {
  const sum = a + b
  const scale = Math.sqrt((a / sum) * (b / TWO_PI))
  const error = stirlingError(sum) - stirlingError(a) - stirlingError(b)
  return (x, y) => {
    // From the smaller of x and y, which has more digits than 1 less the other.
    const surplus = x < y ? a - sum * x : sum * y - b
    // xᵃ·yᵇ/B(a, b)
    const factor = scale * exp(error - deviance(a, sum * x, surplus) - deviance(b, sum * y, -surplus))
    const slope = factor / y
    const bend = a - ((b - 1) * x) / y
    if (surplus >= 0) {
      const lower = factor / fraction(a, b, x, y, surplus)
      return { lower, upper: 1 - lower, slope, bend }
    }
    const upper = factor / fraction(b, a, y, x, -surplus)
    return { lower: 1 - upper, upper, slope, bend }
  }
}

/**
 * xᵃ·yᵇ/B(a, b) over the share below x, by the method of Lentz; converges fast for a surplus a·y - b·x of 0 or more.
 */
function fraction(a: number, b: number, x: number, y: number, surplus: number): number {
  let c = (a * (surplus + 1)) / (a + 1)
  let d = 0
  let result = c
  for (let m = 1; m < MOST_TERMS; m++) {
    const n = a + 2 * m
    const even = (m * (b - m) * x) / (n - 1)
    const over = ((a + m - 1) * (a + b + m - 1) * x * even) / (n - 1)
    const under = m + even + ((a + m) * (surplus + 1 + m * (1 + y))) / (n + 1)
    d = 1 / (under + over * d)
    c = under + over / c
    const factor = c * d
    result *= factor
    if (Math.abs(factor - 1) <= NEGLIGIBLE) break
  }
  return result
}
