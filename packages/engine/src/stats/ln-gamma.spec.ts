import { describe, expect, it } from 'vitest'
import { relativeError, specialRows, worst } from '../../test/special-rows.js'
import { spread } from '../../test/spread.js'
import { lnGamma, stirlingError } from './ln-gamma.js'

describe('lnGamma', () => {
  it('lies within its stated bound of exact values (mpmath), next to its zeros too', () => {
    const rows = specialRows('lnGamma')
    const errors = rows.map(([x = NaN, exact = NaN]) => ({
      error: relativeError(lnGamma(x), exact),
      at: [x],
    }))
    expect(errors).toHaveLength(50)
    expect(worst(errors).error, `at ${worst(errors).at[0]}`).toBeLessThan(2e-15)
  })

  it('of a whole number is the logarithm of the factorial before it', () => {
    let factorial = 1
    for (let n = 1; n <= 20; n++, factorial *= n - 1) {
      expect(relativeError(lnGamma(n), Math.log(factorial))).toBeLessThan(1e-15)
    }
  })

  // The parts of the function meet at ½, 1½, 2½ and 8; ulps are counted of the largest number involved.
  it('grows by ln x from x to x + 1', () => {
    for (const x of spread(2000, 0.001, 20)) {
      const scale = Math.abs(lnGamma(x)) + Math.abs(Math.log(x)) + 1e-3
      expect(Math.abs(lnGamma(x + 1) - lnGamma(x) - Math.log(x))).toBeLessThan(2e-15 * scale + 1e-15)
    }
  })

  it.each([0, -1, -0.5, NaN])('of %s is NaN', (x) => {
    expect(lnGamma(x)).toBeNaN()
  })
})

describe('stirlingError', () => {
  // Abramowitz and Stegun 1964, 6.1.42: the error is less than the first term left out, and has its sign.
  it('lies between two sums of its series', () => {
    for (const x of spread(1000, 3, 100)) {
      const two = 1 / (12 * x) - 1 / (360 * x ** 3)
      const three = two + 1 / (1260 * x ** 5)
      expect(stirlingError(x)).toBeGreaterThan(two - 2e-15)
      expect(stirlingError(x)).toBeLessThan(three + 2e-15)
    }
  })
})
