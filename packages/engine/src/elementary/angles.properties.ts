import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDown, nextUp } from '../../test/doubles.js'
import { acos } from './acos.js'
import { asin } from './asin.js'
import { atan } from './atan.js'
import { atan2 } from './atan2.js'
import { cos } from './cos.js'
import { sin } from './sin.js'
import { tan } from './tan.js'

/** Two to the power -52: an ulp of 1, and the largest ulp of a number relative to it. */
const EPSILON = Number.EPSILON

/** What one function costs, relative to its result: its bound of 0.65 ulp. */
const ONE = 0.65 * EPSILON

/** Sums and products of errors, and the last rounding of a law's own arithmetic. */
const ROUNDING = 1 + 1e-9

const options = { seed: 20250102, numRuns: 5000 }
const any = fc.double({ noNaN: true })
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const between = (min: number, max: number) => fc.double({ noNaN: true, min, max })
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) => fc.assert(property, options)
const angle = fc.oneof(between(-10, 10), between(-1048577, 1048577), between(-1, 1), finite)

describe('sin, cos and tan', () => {
  it('are odd, even and odd to the last bit', () =>
    check(
      fc.property(fc.oneof(angle, any), (x) => {
        const same = Object.is(sin(-x), -sin(x)) && Object.is(cos(-x), cos(x))
        return same && Object.is(tan(-x), -tan(x))
      }),
    ))

  it('lie from -1 to 1, and tan is finite', () =>
    check(
      fc.property(angle, (x) => {
        return Math.abs(sin(x)) <= 1 && Math.abs(cos(x)) <= 1 && Number.isFinite(tan(x))
      }),
    ))

  // Each square is off by twice its function and ½ ulp, the sum by ½ ulp.
  it('have squares that add up to 1', () =>
    check(
      fc.property(angle, (x) => {
        const off = Math.abs(sin(x) * sin(x) + cos(x) * cos(x) - 1)
        return off <= (2 * ONE + 0.5 * EPSILON + 0.5 * EPSILON) * ROUNDING
      }),
    ))

  it('have the quotient tan', () =>
    check(
      fc.property(angle, (x) => {
        return Math.abs((tan(x) * cos(x)) / sin(x) - 1) <= (3 * ONE + EPSILON) * ROUNDING || sin(x) === 0
      }),
    ))

  // Doubling the angle is exact.
  it('double as 2·sin·cos, and as cos² - sin²', () =>
    check(
      fc.property(fc.oneof(between(-1e300, 1e300), between(-4, 4)), (x) => {
        const [s, c] = [sin(x), cos(x)]
        const isSine = Math.abs(sin(2 * x) - 2 * s * c) <= (3 * ONE + EPSILON) * Math.abs(2 * s * c)
        return isSine && Math.abs(cos(2 * x) - (c * c - s * s)) <= 3 * ONE + EPSILON
      }),
    ))

  it('rise and fall between their extremes, from one double to the next', () => {
    const quarter = fc.oneof(between(0, 1.57079), between(0.785, 0.786), between(1.5707, 1.57079))
    check(
      fc.property(quarter, (x) => {
        const y = nextUp(x)
        return sin(x) <= sin(y) && cos(x) >= cos(y) && tan(x) <= tan(y)
      }),
    )
    check(fc.property(between(1.571, 3.1415), (x) => sin(x) >= sin(nextUp(x)) && cos(x) >= cos(nextUp(x))))
  })
})

describe('asin, acos and atan', () => {
  const share = fc.oneof(between(-1, 1), between(0.24, 0.25), between(0.49, 0.51), between(0.99, 1))
  const tangent = fc.oneof(any, between(0.2, 5), ...[0.25, 0.75, 4 / 3, 4].map((t) => between(t, t * 1.0001)))

  it('are odd to the last bit, and acos adds up to π', () => {
    check(fc.property(any, (x) => Object.is(atan(-x), -atan(x))))
    check(fc.property(share, (x) => Object.is(asin(-x), -asin(x))))
    check(fc.property(share, (x) => Math.abs(acos(x) + acos(-x) - Math.PI) <= Math.PI * (ONE + EPSILON)))
  })

  it('rise, and acos falls, from one double to the next', () => {
    check(fc.property(tangent, (x) => !Number.isFinite(x) || atan(nextDown(x)) <= atan(x)))
    check(fc.property(share, (x) => Math.abs(x) === 1 || asin(x) <= asin(nextUp(x))))
    check(fc.property(share, (x) => Math.abs(x) === 1 || acos(x) >= acos(nextUp(x))))
  })

  it('lie within a quarter turn, and acos within half a turn', () => {
    check(fc.property(any, (x) => Math.abs(atan(x)) <= Math.PI / 2))
    check(fc.property(share, (x) => Math.abs(asin(x)) <= Math.PI / 2 && 0 <= acos(x) && acos(x) <= Math.PI))
  })

  it('exist from -1 to 1 and nowhere else', () =>
    check(
      fc.property(any, (x) => {
        const isOutside = Math.abs(x) > 1
        return Number.isNaN(asin(x)) === isOutside && Number.isNaN(acos(x)) === isOutside
      }),
    ))

  it('asin and acos add up to a quarter turn', () =>
    check(
      fc.property(share, (x) => Math.abs(asin(x) + acos(x) - Math.PI / 2) <= (2 * ONE + EPSILON) * Math.PI),
    ))

  it('atan of a number and of its reciprocal add up to a quarter turn', () =>
    check(
      fc.property(between(1e-300, 1e300), (x) => {
        return Math.abs(atan(x) + atan(1 / x) - Math.PI / 2) <= (2 * ONE + EPSILON) * Math.PI
      }),
    ))

  // An error of the sine, relative to it, moves the angle by tan x as much; of the cosine by cot x; of the tangent by
  // at most ½. Beside that each is off itself.
  it('undo sin, cos and tan', () => {
    check(
      fc.property(between(-1.5, 1.5), (x) => {
        const bound = ONE * Math.abs(tan(x)) + ONE * Math.abs(x)
        return Math.abs(asin(sin(x)) - x) <= bound * (1 + 1e-6)
      }),
    )
    check(
      fc.property(between(0.1, 3), (x) => {
        const bound = ONE * Math.abs(1 / tan(x)) + ONE * x
        return Math.abs(acos(cos(x)) - x) <= bound * (1 + 1e-6)
      }),
    )
    check(
      fc.property(between(-1.57, 1.57), (x) => {
        const bound = ONE * Math.min(0.5, Math.abs(x)) + ONE * Math.abs(x)
        return Math.abs(atan(tan(x)) - x) <= bound * (1 + 1e-6)
      }),
    )
  })
})

describe('atan2', () => {
  const coordinate = fc.oneof(finite, between(-10, 10), between(-1e-300, 1e-300))

  it('is odd in y to the last bit, whatever x', () =>
    check(fc.property(any, any, (y, x) => Object.is(atan2(-y, x), -atan2(y, x)))))

  it('is atan of y where x is 1, to the last bit', () =>
    check(fc.property(any, (y) => Object.is(atan2(y, 1), atan(y)))))

  it('lies from -π to π, on the side of x and of y', () =>
    check(
      fc.property(coordinate, coordinate, (y, x) => {
        const found = atan2(y, x)
        const isRight = x > 0 ? Math.abs(found) <= Math.PI / 2 : x === 0 || Math.abs(found) >= Math.PI / 2
        return Math.abs(found) <= Math.PI && isRight && (found >= 0 || y < 0 || Object.is(y, -0))
      }),
    ))

  it('and that of the reflected point add up to a quarter turn, or to half a turn', () =>
    check(
      fc.property(coordinate, coordinate, (b, a) => {
        const [y, x] = [Math.abs(b), Math.abs(a)]
        const quarter = Math.abs(atan2(y, x) + atan2(x, y) - Math.PI / 2)
        const half = Math.abs(atan2(y, x) + atan2(y, -x) - Math.PI)
        const bound = Math.PI * (ONE + EPSILON)
        return (y === 0 && x === 0) || (quarter <= bound && half <= bound)
      }),
    ))
})

// What they leave out is x³/3 at most: below 2⁻²⁷ a quarter of an ulp.
it('sin, tan, asin and atan of a small number are that number', () => {
  const small = fc.oneof(between(-(2 ** -27), 2 ** -27), between(-1e-300, 1e-300), between(-1e-310, 1e-310))
  check(fc.property(small, (x) => [sin, tan, asin, atan].every((of) => Object.is(of(x), x))))
})

it('all pass NaN on', () => {
  expect([sin, cos, tan, asin, acos, atan].map((of) => of(NaN))).toEqual(Array(6).fill(NaN))
})

it('all give the same bits whatever was computed before', () =>
  check(
    fc.property(any, any, fc.array(any, { maxLength: 4 }), (x, y, others) => {
      const results = () => [...[sin, cos, tan, asin, acos, atan].map((of) => of(x)), atan2(y, x)]
      const before = results()
      for (const other of others) {
        void [tan(other), acos(other / 1e308), atan2(other, x), sin(other), cos(other)]
      }
      return results().every((result, i) => Object.is(result, before[i]))
    }),
  ))
