import { describe, expect, it } from 'vitest'
import { relativeError, specialRows, worst } from '../../test/special-rows.js'
import { spread } from '../../test/spread.js'
import { normalCdf } from './normal-cdf.js'
import { normalQuantile } from './normal-quantile.js'

describe('normalCdf', () => {
  it('lies within its stated bound of exact values (mpmath)', () => {
    const rows = specialRows('normalCdf')
    const errors = rows.map(([z = NaN, cdf = NaN]) => ({ error: relativeError(normalCdf(z), cdf), at: [z] }))
    expect(errors).toHaveLength(53)
    expect(worst(errors).error, `at ${worst(errors).at[0]}`).toBeLessThan(8e-16)
  })

  it('and its mirror image sum to 1', () => {
    for (const z of spread(1000, -9, 9))
      expect(Math.abs(normalCdf(z) + normalCdf(-z) - 1)).toBeLessThan(3e-16)
  })

  it('never falls', () => {
    const z = spread(2000, -39, 39).sort((a, b) => a - b)
    const shares = z.map(normalCdf)
    expect(shares.every((share, i) => i === 0 || share >= (shares[i - 1] ?? 0))).toBe(true)
  })

  it.each([
    [0, 0.5],
    [Infinity, 1],
    [-Infinity, 0],
    [-40, 0],
    [40, 1],
    [NaN, NaN],
  ])('of %s is %s', (z, share) => {
    expect(normalCdf(z)).toBe(share)
  })
})

describe('normalQuantile', () => {
  it('lies within its stated bound of exact values (mpmath), in both tails', () => {
    const rows = specialRows('normalQuantile')
    expect(rows).toHaveLength(51)
    const lower = rows.map(([p = NaN, z = NaN]) => ({ error: relativeError(normalQuantile(p), z), at: [p] }))
    const upper = rows.map(([q = NaN, z = NaN]) => {
      return { error: relativeError(normalQuantile(1 - q, q), z === 0 ? 0 : -z), at: [q] }
    })
    for (const errors of [lower, upper]) {
      expect(worst(errors).error, `at ${worst(errors).at[0]}`).toBeLessThan(1e-15)
    }
  })

  it.each([
    [0, -Infinity],
    [1, Infinity],
    [0.5, 0],
    [-0.1, NaN],
    [1.1, NaN],
    [NaN, NaN],
  ])('of %s is %s', (p, z) => {
    expect(normalQuantile(p)).toBe(z)
  })

  // Of z an ulp is up to 2e-16·|z|, and moves the share by that times φ(z)/Φ(z) < |z| + 1.
  it('undoes the cdf', () => {
    for (const z of spread(3000, -37, 8)) {
      const p = normalCdf(z)
      const q = normalCdf(-z)
      const back = normalQuantile(p, q)
      const tail = Math.min(p, q)
      const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
      expect(Math.abs(back - z)).toBeLessThan(1e-15 * (Math.abs(z) + 1) + (1e-15 * tail) / density)
    }
  })
})
