import { describe, expect, it } from 'vitest'
import { relativeError, specialRows, worst } from '../../test/special-rows.js'
import { spread } from '../../test/spread.js'
import { betaQuantile } from './beta-quantile.js'
import { betaTails } from './beta-tails.js'

const rows = specialRows('beta')
const smaller = ([a = NaN, b = NaN]: readonly number[]) => Math.min(a, b)

/** Shares become exponentials of their logarithms, whose last digits they inherit. */
const perDigit = (error: number, share: number) => error / (1 + Math.abs(Math.log(share)))

describe('betaTails', () => {
  it('lies within its stated bounds of exact values (mpmath)', () => {
    expect(rows).toHaveLength(95)
    for (const [from, bound] of [
      [0.3, 2e-15],
      [0.01, 2e-14],
    ] as const) {
      const errors = rows
        .filter((row) => smaller(row) >= from)
        .flatMap(([a = NaN, b = NaN, x = NaN, lower = NaN, upper = NaN]) => {
          const found = betaTails(a, b)(x, 1 - x)
          const ofLower = perDigit(relativeError(found.lower, lower), lower)
          const ofUpper = perDigit(relativeError(found.upper, upper), upper)
          return [ofLower, ofUpper].map((error) => ({ error, at: [a, b, x] }))
        })
      expect(worst(errors).error, `at ${worst(errors).at.join()}`).toBeLessThan(bound)
    }
  })

  it('of 1 and b is 1 - (1 - x)^b', () => {
    for (const x of spread(300, 0.001, 0.999)) {
      const { upper, slope, bend } = betaTails(1, 7)(x, 1 - x)
      expect(relativeError(upper, (1 - x) ** 7)).toBeLessThan(1e-14 - 1e-15 * Math.log(upper))
      expect(relativeError(slope, 7 * x * (1 - x) ** 6)).toBeLessThan(1e-14 - 1e-15 * Math.log(upper))
      expect(relativeError(bend, 1 - (6 * x) / (1 - x))).toBeLessThan(1e-13)
    }
  })
})

describe('betaQuantile', () => {
  it('lies within its stated bounds of exact values (mpmath)', () => {
    for (const [from, bound] of [
      [1, 2e-15],
      [0.1, 2e-14],
      [0.01, 2e-13],
    ] as const) {
      const errors = rows
        .filter((row) => smaller(row) >= from)
        .map(([a = NaN, b = NaN, x = NaN, , , p = NaN, q = NaN, exact = NaN, rest = NaN]) => {
          const found = betaQuantile(a, b)(p, q)
          const error = exact < 0.5 ? relativeError(found.x, exact) : relativeError(found.y, rest)
          return { error, at: [a, b, x] }
        })
      expect(worst(errors).error, `at ${worst(errors).at.join()}`).toBeLessThan(bound)
    }
  })

  it('comes to an end, with the share that was asked for, for every shape and every share', () => {
    const shapes = [0.01, 0.1, 0.5, 1, 1.5, 3, 10, 100, 1e4, 1e6]
    const shares = [1e-300, 1e-100, 2 ** -53, 1e-10, 0.001, 0.1, 0.4999, 0.5]
    for (const a of shapes) {
      for (const b of shapes) {
        const [quantile, tailsAt] = [betaQuantile(a, b), betaTails(a, b)]
        for (const p of shares) {
          const { x, y } = quantile(p, 1 - p)
          expect(x >= 0 && y >= 0 && x + y === 1).toBe(true)
          // Nearer to an end than a double can be, or as fine as doubles allow: their spacing moves the share by slope·ulp.
          if (x < 1e-290 || y < 1e-290) continue
          const { lower, slope } = tailsAt(x, y)
          const spacing = x < y ? 1 : 1 + y / x
          const bound = 2e-14 * (1 + Math.abs(Math.log(p)))
          expect(relativeError(lower, p), `${a} ${b} ${p}`).toBeLessThan(
            bound + (4e-16 * spacing * slope) / p,
          )
        }
      }
    }
  })
})

it('betaQuantile of 1 and b is 1 - (1 - p)^(1/b), also where the search begins far away', () => {
  for (const b of [1.5, 7, 46.6, 1000]) {
    const quantile = betaQuantile(1, b)
    for (const q of [0.9, 0.5, 1e-3, 2 ** -b * (1 + 1e-9), 2 ** -b * (1 - 1e-9), 1e-40]) {
      const { x, y } = quantile(1 - q, q)
      const exact = q ** (1 / b)
      // The nearer of the two has the digits; |ln q|/b of rounding comes with the power.
      expect(relativeError(x < y ? x : y, x < y ? -Math.expm1(Math.log(q) / b) : exact)).toBeLessThan(1e-13)
    }
  }
})
