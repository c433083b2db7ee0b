import { describe, expect, it } from 'vitest'
import { relativeError, specialRows, worst } from '../../test/special-rows.js'
import { spread } from '../../test/spread.js'
import { gammaQuantile } from './gamma-quantile.js'
import { gammaTails } from './gamma-tails.js'

const rows = specialRows('gamma')

/** Shares become exponentials of their logarithms, whose last digits they inherit. */
const perDigit = (error: number, share: number) => error / (1 + Math.abs(Math.log(share)))

describe('gammaTails', () => {
  it('lies within its stated bounds of exact values (mpmath)', () => {
    expect(rows).toHaveLength(80)
    for (const [from, bound] of [
      [0.3, 5e-15],
      [0.01, 3e-14],
    ] as const) {
      const errors = rows
        .filter(([shape = NaN]) => shape >= from)
        .flatMap(([shape = NaN, x = NaN, lower = NaN, upper = NaN]) => {
          const found = gammaTails(shape)(x)
          const ofLower = perDigit(relativeError(found.lower, lower), lower)
          const ofUpper = perDigit(relativeError(found.upper, upper), upper)
          return [ofLower, ofUpper].map((error) => ({ error, at: [shape, x] }))
        })
      expect(worst(errors).error, `at ${worst(errors).at.join()}`).toBeLessThan(bound)
    }
  })

  it('of shape 1 is the exponential distribution', () => {
    const tailsAt = gammaTails(1)
    for (const x of spread(500, 0.01, 50)) {
      const { upper, slope, bend } = tailsAt(x)
      expect(relativeError(upper, Math.exp(-x))).toBeLessThan(1e-15 * (2 + x))
      expect(relativeError(slope, x * Math.exp(-x))).toBeLessThan(1e-15 * (2 + x))
      expect(bend).toBe(1 - x)
    }
  })
})

describe('gammaQuantile', () => {
  it('lies within its stated bounds of exact values (mpmath)', () => {
    for (const [from, bound] of [
      [0.3, 2e-15],
      [0.01, 2e-13],
    ] as const) {
      const errors = rows
        .filter(([shape = NaN]) => shape >= from)
        .map(([shape = NaN, x = NaN, , , p = NaN, q = NaN, exact = NaN]) => {
          return { error: relativeError(gammaQuantile(shape)(p, q).x, exact), at: [shape, x] }
        })
      expect(worst(errors).error, `at ${worst(errors).at.join()}`).toBeLessThan(bound)
    }
  })

  it('of shape 1 is -ln q', () => {
    const quantile = gammaQuantile(1)
    for (const p of [1e-300, 1e-20, ...spread(500, 0.001, 0.999)]) {
      const { x, lnX } = quantile(p, 1 - p)
      expect(relativeError(x, -Math.log1p(-p))).toBeLessThan(2e-15 + 1e-16 * Math.abs(lnX))
      expect(Math.abs(lnX - Math.log(x))).toBeLessThan(1e-15 * (1 + Math.abs(lnX)))
    }
  })

  it('keeps its logarithm where it is too small for a double', () => {
    const { x, lnX } = gammaQuantile(0.001)(0.25, 0.75)
    expect(x).toBe(0)
    // F(x) = x^a/Γ(a+1) for a small x, and ln Γ(1.001) = -0.000576393597…
    expect(relativeError(lnX, (Math.log(0.25) - 0.0005763935984) / 0.001)).toBeLessThan(1e-9)
  })
})
