import { describe, expect, it } from 'vitest'
import { integerParts } from '../../test/doubles.js'
import { exactPi } from '../../test/exact-angles.js'
import { spread } from '../../test/spread.js'
import { exp } from './exp.js'
import * as halfPi from './half-pi.js'
import { reduceAngle } from './reduce-angle.js'
import { reduceHugeAngle } from './reduce-huge-angle.js'
import { TWO_OVER_PI_DIGITS } from './two-over-pi.js'

/** Parts are judged as integers times 2^-POINT. */
const POINT = 1500
const QUARTER = exactPi(POINT) / 2n

function inPoints(x: number): bigint {
  const { integer, exponent } = integerParts(x)
  return integer << BigInt(POINT + exponent)
}

describe('constants', () => {
  it('the digits of 2/π are its digits', () => {
    const count = TWO_OVER_PI_DIGITS.length
    const point = 24 * count
    const exact = (1n << BigInt(2 * point + 65)) / exactPi(point + 64)
    const digits = TWO_OVER_PI_DIGITS.reduce((sum, digit) => (sum << 24n) + BigInt(digit), 0n)
    expect(digits).toBe(exact)
  })

  it('the parts of π/2 come to it', () => {
    const { HALF_PI_1, HALF_PI_2, HALF_PI_3, HALF_PI_4, HALF_PI, HALF_PI_LOW } = halfPi
    const off = (...parts: number[]) => parts.map(inPoints).reduce((a, b) => a - b, QUARTER)
    const within = (difference: bigint, power: number) =>
      -(1n << BigInt(POINT - power)) < difference && difference < 1n << BigInt(POINT - power)
    expect(within(off(HALF_PI_1, HALF_PI_2, HALF_PI_3, HALF_PI_4), 156)).toBe(true)
    expect(within(off(HALF_PI, HALF_PI_LOW), 107)).toBe(true)
  })
})

/** How far a reduction is off, in 2⁻⁷⁰ of the rest; Infinity when it counts other quarter turns. */
function errorOf(reduce: typeof reduceAngle, size: number): number {
  const rest = new Float64Array(2)
  const quarters = reduce(size, rest)
  const angle = inPoints(size)
  const k = (2n * angle + QUARTER) / (2n * QUARTER)
  if ((BigInt(quarters) - k) % 4n !== 0n) return Infinity
  const exact = angle - k * QUARTER
  const difference = inPoints(rest[0] as number) + inPoints(rest[1] as number) - exact
  return Math.abs(Number((difference << 90n) / exact)) / 2 ** 20
}

const worst = (reduce: typeof reduceAngle, sizes: readonly number[]) =>
  sizes.map((size) => errorOf(reduce, size)).reduce((a, b) => Math.max(a, b), 0)

const nearQuarters = spread(1000, 1, 667543).map((k) => (Math.floor(k) * Math.PI) / 2)

describe('the rest is within 2⁻⁷⁰', () => {
  it('of angles up to 2²⁰, next to quarter turns too', () => {
    expect(worst(reduceAngle, [...spread(1000, 0.1, 1048576), ...nearQuarters, 1048576])).toBeLessThan(1)
  })

  it('of angles of any size', () => {
    const sizes = [...spread(2000, 0.1, 709.7).map(exp), Number.MAX_VALUE, 2 ** 1023]
    expect(worst(reduceHugeAngle, [...sizes, ...nearQuarters])).toBeLessThan(1)
  })

  it('of the double that comes nearest to a whole number of quarter turns', () => {
    // Source: Muller et al. 2018, Handbook of Floating-Point Arithmetic, 2nd ed., table 10.13.
    expect(errorOf(reduceHugeAngle, 6381956970095103 * 2 ** 797)).toBeLessThan(1)
  })
})

it('has no rest of an infinite angle', () => {
  for (const size of [Infinity, NaN]) {
    const rest = new Float64Array(2)
    reduceHugeAngle(size, rest)
    expect([...rest]).toEqual([NaN, NaN])
  }
})
