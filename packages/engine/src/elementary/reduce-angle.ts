import { lowWord, ROUNDER } from './float-bits.js'
import { HALF_PI_1, HALF_PI_2, HALF_PI_3, HALF_PI_4 } from './half-pi.js'

/** The largest angle that `reduceAngle` takes, in radians: 2²⁰. */
export const ANGLE_NORMAL = 1048576

/** The double nearest to 2/π. */
const TWO_OVER_PI = 0.6366197723675814

/**
 * An angle as quarter turns and a rest: size = k·π/2 + rest, k the integer nearest to size·2/π. Without a branch.
 * @param size from 0 to ANGLE_NORMAL
 * @param rest receives a double, from -0.7854 to 0.7854, and what it leaves out; their sum is within 2⁻⁷⁰ of the exact
 *   rest, relative, however near the angle lies to a whole number of quarter turns
 * @returns k
 * Source: Cody and Waite 1980, Software Manual for the Elementary Functions (π/2 in parts); Boldo, Graillat and Muller
 *   2017, ACM Trans. Math. Softw. 44, 12 (what a difference loses).
 */
export function reduceAngle(size: number, rest: Float64Array): number {
  const shifted = size * TWO_OVER_PI + ROUNDER
  const k = shifted - ROUNDER
  // The three products are exact. So is the first difference: a multiple of 2⁻⁵³ below 1, or size itself.
  const first = size - k * HALF_PI_1
  const product2 = k * HALF_PI_2
  const second = first - product2
  // Exactly what the difference lost: its first number is a multiple of the last place of the other.
  const lost2 = first - second - product2
  const product3 = k * HALF_PI_3
  const third = second - product3
  const lost3 = second - third - product3
  const low = lost2 + lost3 - k * HALF_PI_4
  const sum = third + low
  rest[0] = sum
  rest[1] = third - sum + low
  return lowWord(shifted)
}
