import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDown, nextUp } from '../../test/doubles.js'
import { cosh } from './cosh.js'
import { exp } from './exp.js'
import { sinh } from './sinh.js'
import { tanh } from './tanh.js'

/** Two to the power -52: an ulp of 1, and the largest ulp of a number relative to it. */
const EPSILON = Number.EPSILON

/** What one function costs, relative to its result: its bound of 0.65 ulp. */
const ONE = 0.65 * EPSILON

const options = { seed: 20250103, numRuns: 5000 }
const any = fc.double({ noNaN: true })
const between = (min: number, max: number) => fc.double({ noNaN: true, min, max })
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) => fc.assert(property, options)
const number = fc.oneof(any, between(-1, 1), between(-25, 25), between(-711, 711))

/** Where one formula ends and the next begins. */
const seams = fc.oneof(
  ...[0.5, Math.LN2 / 4, Math.LN2 / 2, 1.5 * Math.LN2, 19.06, 22, 708, 708.7, 710.4].map((x) =>
    between(x * (1 - 1e-12), x * (1 + 1e-12)),
  ),
)

it('sinh and tanh are odd and cosh is even, to the last bit', () =>
  check(
    fc.property(number, (x) => {
      const isOdd = Object.is(sinh(-x), -sinh(x)) && Object.is(tanh(-x), -tanh(x))
      return isOdd && Object.is(cosh(-x), cosh(x))
    }),
  ))

describe('from one double to the next', () => {
  it('sinh and tanh never fall', () =>
    check(
      fc.property(fc.oneof(number, seams), (x) => {
        const y = nextUp(x)
        return !Number.isFinite(x) || (sinh(x) <= sinh(y) && tanh(x) <= tanh(y))
      }),
    ))

  it('cosh never falls away from 0', () =>
    check(
      fc.property(fc.oneof(number, seams), (x) => {
        const size = Math.abs(x)
        return !Number.isFinite(x) || cosh(size) <= cosh(nextUp(size))
      }),
    ))
})

it('tanh lies from -1 to 1, cosh from 1 on, and |sinh| between |x| and cosh', () =>
  check(
    fc.property(number, (x) => {
      const isInside = Math.abs(tanh(x)) <= 1 && cosh(x) >= 1
      return isInside && Math.abs(sinh(x)) >= Math.abs(x) && Math.abs(sinh(x)) <= cosh(x)
    }),
  ))

// What they leave out is x³/3 at most: below 2⁻²⁷ a quarter of an ulp.
it('sinh and tanh of a small number are that number', () => {
  const small = fc.oneof(between(-(2 ** -27), 2 ** -27), between(-1e-300, 1e-300), between(-1e-310, 1e-310))
  check(fc.property(small, (x) => Object.is(sinh(x), x) && Object.is(tanh(x), x)))
})

it('tanh is flat from 19.07 on and nowhere before', () => {
  expect(tanh(19.061547465398498)).toBe(1)
  expect(tanh(nextDown(19.061547465398494))).toBeLessThan(1)
  check(fc.property(between(19.07, 1e308), (x) => tanh(x) === 1))
})

// Each is off by its bound, the quotient or sum by ½ ulp.
it('sinh over cosh is tanh', () =>
  check(
    fc.property(between(1e-300, 709), (x) => {
      return Math.abs(sinh(x) / cosh(x) / tanh(x) - 1) <= (3 * ONE + EPSILON) * (1 + 1e-9)
    }),
  ))

it('sinh and cosh add up to exp', () =>
  check(
    fc.property(between(0, 709), (x) => {
      return Math.abs((sinh(x) + cosh(x)) / exp(x) - 1) <= (2 * ONE + EPSILON) * (1 + 1e-9)
    }),
  ))

// Both squares are off by twice their functions and ½ ulp, the difference by ½ ulp of itself.
it('cosh² and sinh² are 1 apart', () =>
  check(
    fc.property(between(-300, 300), (x) => {
      const [c2, s2] = [cosh(x) * cosh(x), sinh(x) * sinh(x)]
      return Math.abs(c2 - s2 - 1) <= (2 * ONE + 0.5 * EPSILON) * (c2 + s2) + EPSILON
    }),
  ))

it('all pass NaN on', () => {
  expect([sinh, cosh, tanh].map((of) => of(NaN))).toEqual([NaN, NaN, NaN])
})

it('all give the same bits whatever was computed before', () =>
  check(
    fc.property(any, fc.array(any, { maxLength: 4 }), (x, others) => {
      const results = () => [sinh(x), cosh(x), tanh(x)]
      const before = results()
      for (const other of others) void [tanh(other), sinh(other), cosh(other)]
      return results().every((result, i) => Object.is(result, before[i]))
    }),
  ))
