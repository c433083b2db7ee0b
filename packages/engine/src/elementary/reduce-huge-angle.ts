import { first21Bits, highWord, twoTo } from './float-bits.js'
import { HALF_PI_1, HALF_PI_2, HALF_PI_3 } from './half-pi.js'
import { TWO_OVER_PI_DIGITS } from './two-over-pi.js'

/** Numbers are made of digits of 24 bits here; the sum of four products of two of them is exact, and so is a carry. */
const BASE = 16777216

/**
 * Digits after the point. Up to 62 bits are all zeros or all ones; of the last digit only the carry is needed, which
 * leaves 82 bits that count.
 */
const FRACTION = 7

const angle = new Float64Array(4)
const product = new Float64Array(FRACTION + 1)

/**
 * An angle of any size as quarter turns and a rest, by multiplying it with as many digits of 2/π as tell the rest; all
 * is exact until the rest is put together. This is the way for angles that `reduceAngle` does not take: plain
 * arithmetic with branches and a table, for every kernel to call rather than to repeat.
 * @param size from 1 up; Infinity and NaN make both parts of the rest NaN
 * @param rest receives a double, from -0.7854 to 0.7854, and what it leaves out; their sum is within 2⁻⁷⁰ of the exact
 *   rest, relative
 * @returns the quarter turns as `reduceAngle` counts them, less a multiple of 4
 * Source: Payne and Hanek 1983, ACM SIGNUM Newsletter 18(1), 19–24; digits of 24 bits as in fdlibm's k_rem_pio2.c, Sun
 *   Microsystems 1993.
 */
export function reduceHugeAngle(size: number, rest: Float64Array): number {
  if (!(size < Infinity)) {
    rest.fill(NaN)
    return 0
  }
  const places = Math.floor(((highWord(size) >> 20) - 1023) / 24)
  splitIntoDigits(size * twoTo(-24 * places))
  const quarters = multiplyByTwoOverPi(places)
  const isUp = (product[1] as number) >= BASE / 2
  turnsToRadians(isUp ? 1 : 0, rest)
  return (quarters & 3) + (isUp ? 1 : 0)
}

/** A number from 1 to 2²⁴ as four digits, of which the first stands before the point. */
function splitIntoDigits(number: number): void {
  let remaining = number
  for (let i = 0; i < angle.length; i++) {
    const digit = Math.floor(remaining)
    angle[i] = digit
    remaining = (remaining - digit) * BASE
  }
}

/**
 * The digits of angle·2/π·2^(24·places) from the one before the point on.
 * @returns the one before the point, in which quarter turns are counted but for a multiple of 4
 */
function multiplyByTwoOverPi(places: number): number {
  let carry = 0
  for (let place = FRACTION; place >= 0; place--) {
    let sum = carry
    for (let i = 0; i < angle.length; i++) {
      sum += (angle[i] as number) * (TWO_OVER_PI_DIGITS[places + place - i - 1] ?? 0)
    }
    carry = Math.floor(sum / BASE)
    product[place] = sum - carry * BASE
  }
  return product[0] as number
}

/** The digits after the point, less `whole`, times π/2. */
function turnsToRadians(whole: number, rest: Float64Array): void {
  const first = pairOfDigits(1) - whole
  const second = pairOfDigits(3) * twoTo(-48)
  const sum = first + second
  const lost = first - sum + second + pairOfDigits(5) * twoTo(-96)
  const turns = sum + lost
  const turnsLow = sum - turns + lost
  // 21 bits times 31 bits is exact: what rounding costs is in the rest, a millionth of the whole.
  const head = first21Bits(turns)
  const main = head * HALF_PI_1
  const low = (turns - head) * HALF_PI_1 + (turns * (HALF_PI_2 + HALF_PI_3) + turnsLow * HALF_PI_1)
  const radians = main + low
  rest[0] = radians
  rest[1] = main - radians + low
}

/** Two digits as a number below 1. */
function pairOfDigits(i: number): number {
  return ((product[i] as number) + (product[i + 1] as number) / BASE) / BASE
}
