import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDown, nextUp, ulpsBetween } from '../../test/doubles.js'
import { exp } from './exp.js'
import { ln } from './ln.js'
import { pow } from './pow.js'

/** Two to the power -52: an ulp of 1, and the largest ulp of a number relative to it. */
const EPSILON = Number.EPSILON

const options = { seed: 20250101, numRuns: 5000 }
const any = fc.double({ noNaN: true })
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const positive = fc.double({ noNaN: true, noDefaultInfinity: true, min: 5e-324 })
const between = (min: number, max: number) => fc.double({ noNaN: true, min, max })
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) => fc.assert(property, options)

describe('exp', () => {
  const power = fc.oneof(
    between(-746, 710),
    between(-1, 1),
    between(-0.3466, -0.3465),
    between(0.3465, 0.3466),
  )

  it('never decreases from one double to the next', () =>
    check(fc.property(power, (x) => exp(nextDown(x)) <= exp(x) && exp(x) <= exp(nextUp(x)))))

  it('never decreases across the steps of its reduction', () => {
    const falls: number[] = []
    for (let k = -40; k < 40; k++) {
      let x = (k + 0.5) * Math.LN2 * (1 - 200 * EPSILON)
      for (let i = 0; i < 400; i++, x = nextUp(x)) if (!(exp(x) <= exp(nextUp(x)))) falls.push(x)
    }
    expect(falls).toEqual([])
  })

  it('never decreases between any two numbers', () =>
    check(fc.property(any, any, (a, b) => exp(Math.min(a, b)) <= exp(Math.max(a, b)))))

  // ln is off by 0.8 ulp of ln x, which moves the power by as much relative to it; exp adds 0.65 ulp of its own.
  it('undoes ln', () =>
    check(
      fc.property(between(2.3e-308, 1.79e308), (x) => {
        const bound = EPSILON * (0.8 * Math.abs(ln(x)) + 0.65)
        return Math.abs(exp(ln(x)) / x - 1) <= bound * (1 + EPSILON) + EPSILON / 2
      }),
    ))

  // 1.3 ulp for the two powers, ½ for the product.
  it('turns the sign into the reciprocal', () =>
    check(fc.property(between(-708, 708), (x) => Math.abs(exp(x) * exp(-x) - 1) <= 1.8 * EPSILON)))
})

describe('ln', () => {
  const argument = fc.oneof(positive, between(0.5, 2), between(0.7, 0.71), between(1.41, 1.42))

  it('never decreases from one double to the next', () =>
    check(fc.property(argument, (x) => ln(nextDown(x)) <= ln(x) && ln(x) <= ln(nextUp(x)))))

  it('never decreases between any two numbers', () =>
    check(fc.property(positive, positive, (a, b) => ln(Math.min(a, b)) <= ln(Math.max(a, b)))))

  // exp is off by 0.65 ulp, which moves ln by as much whatever its size; ln adds 0.8 ulp of its own.
  it('undoes exp', () =>
    check(
      fc.property(between(-708, 708), (x) => {
        const bound = EPSILON * (0.65 + 0.8 * Math.abs(x))
        return Math.abs(ln(exp(x)) - x) <= bound * (1 + EPSILON)
      }),
    ))

  // Two logarithms at 0.8 ulp, a product and a sum at ½, of numbers up to 0.7·|k| + 0.4.
  it('changes by a multiple of ln 2 when the argument is scaled by a power of two', () =>
    check(
      fc.property(between(0.75, 1.4), fc.integer({ min: -1000, max: 1000 }), (m, k) => {
        const scaled = ln(m * pow(2, k))
        return Math.abs(scaled - (ln(m) + k * Math.LN2)) <= 2 * EPSILON * Math.abs(k) + 2 * EPSILON
      }),
    ))
})

describe('pow', () => {
  it('with exponent 1 gives the number itself', () => check(fc.property(any, (x) => Object.is(pow(x, 1), x))))

  it('with exponent 0 gives 1', () => check(fc.property(any, (x) => pow(x, 0) === 1 && pow(x, -0) === 1)))

  it('of 1 is 1', () => check(fc.property(finite, (y) => pow(1, y) === 1)))

  it('with exponent ½ lies within an ulp of the square root', () =>
    check(fc.property(positive, (x) => ulpsBetween(pow(x, 0.5), Math.sqrt(x)) <= 1)))

  it('with exponent 2 or -1 lies within an ulp of the product or quotient', () =>
    check(
      fc.property(positive, (x) => ulpsBetween(pow(x, 2), x * x) <= 1 && ulpsBetween(pow(x, -1), 1 / x) <= 1),
    ))

  it('of 2 is exact for every exponent that has a double', () => {
    let power = 5e-324
    for (let n = -1074; n <= 1023; n++, power *= 2) expect(pow(2, n)).toBe(power)
  })

  it('is exact whenever the exact result is an integer of 53 bits', () => {
    const inexact: [bigint, bigint][] = []
    for (let x = 3n; x < 2000n; x++) {
      for (let n = 1n; x ** n < 2n ** 53n; n++) {
        if (pow(Number(x), Number(n)) !== Number(x ** n)) inexact.push([x, n])
      }
    }
    expect(inexact).toEqual([])
  })

  it('of a negative number has the size of the positive one, and the sign of the parity', () =>
    check(
      fc.property(positive, fc.integer(), (x, n) => {
        const size = pow(x, n)
        return Object.is(pow(-x, n), n % 2 === 0 ? size : -size)
      }),
    ))

  it('of a negative number is NaN unless the exponent is an integer', () =>
    check(fc.property(positive, finite, (x, y) => Number.isNaN(pow(-x, y)) === (Math.floor(y) !== y))))

  // 1.6 ulp for the two powers, ½ for the product.
  it('turns the sign of the exponent into the reciprocal', () =>
    check(
      fc.property(between(1e-15, 1e15), between(-20, 20), (x, y) => {
        return Math.abs(pow(x, y) * pow(x, -y) - 1) <= 2.1 * EPSILON
      }),
    ))

  // The logarithm as a double is off by 0.8 ulp, times y; the product by ½ ulp; the powers by 1.45.
  it('is exp(y·ln x)', () =>
    check(
      fc.property(between(1e-15, 1e15), between(-20, 20), (x, y) => {
        const power = y * ln(x)
        const bound = EPSILON * (1.3 * Math.abs(power) + 1.45)
        return Math.abs(pow(x, y) / exp(power) - 1) <= bound * (1 + 1e-9) + EPSILON / 2
      }),
    ))
})

describe('all', () => {
  it('pass NaN on', () =>
    check(
      fc.property(fc.double(), (x) => {
        const found = [exp(NaN), ln(NaN), pow(NaN, x), pow(x, NaN)]
        return found.every(Number.isNaN)
      }),
    ))

  it('give the same bits whatever was computed before', () =>
    check(
      fc.property(fc.double(), fc.double(), fc.array(fc.tuple(fc.double(), fc.double())), (x, y, others) => {
        const results = () => [exp(x), ln(x), pow(x, y), pow(Math.abs(x), y)]
        const before = results()
        for (const [a, b] of others) void [pow(a, b), ln(b), exp(a)]
        return results().every((result, i) => Object.is(result, before[i]))
      }),
    ))

  it('give the same bits in every order of calls', () =>
    check(
      fc.property(finite, positive, (y, x) => {
        const inOrder = [exp(y), ln(x), pow(x, y)]
        const reversed = [pow(x, y), ln(x), exp(y)].reverse()
        return inOrder.every((result, i) => Object.is(result, reversed[i]))
      }),
    ))
})
