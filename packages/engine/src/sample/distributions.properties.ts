import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextDown, nextUp } from '../../test/doubles.js'
import { checkSpread, type DistributionName, lawOf, type Spread } from './distributions.js'
import type { Law } from './law.js'
import { checkTruncation, truncate } from './truncate.js'

const options = { seed: 20250101, numRuns: 200 }
const number = fc.double({ min: -1000, max: 1000, noNaN: true }).map((x) => (Math.abs(x) < 1e-6 ? 0 : x))
const positive = fc.double({ min: 0.05, max: 50, noNaN: true })
const rising = (count: number) =>
  fc
    .array(number, { minLength: count, maxLength: count })
    .map((values) => [...values].sort((a, b) => a - b))
    .filter((values) => values.at(-1)! - values[0]! > 0.01)

/** Parameters that are right, of each distribution that can be truncated. */
const continuous: Readonly<Record<Exclude<DistributionName, 'discrete'>, fc.Arbitrary<Spread>>> = {
  uniform: rising(2).map(([low = 0, high = 1]) => ({ distribution: 'uniform', params: { low, high } })),
  triangular: rising(3).map(([low = 0, mid = 0, high = 1]) => {
    return { distribution: 'triangular', params: { low, mid, high } }
  }),
  pert: fc.tuple(rising(3), positive).map(([[low = 0, mid = 0, high = 1], shape]) => {
    return { distribution: 'pert', params: { low, mid, high, shape } }
  }),
  normal: fc.record({ mean: number, sd: positive }).map((params) => ({ distribution: 'normal', params })),
  lognormal: fc
    .record({ median: positive, sigma: fc.double({ min: 0.01, max: 3, noNaN: true }) })
    .map((params) => ({ distribution: 'lognormal', params })),
  beta: fc.record({ a: positive, b: positive }).map((params) => ({ distribution: 'beta', params })),
  gamma: fc.record({ shape: positive, scale: positive }).map((params) => ({ distribution: 'gamma', params })),
}
const discrete: fc.Arbitrary<Spread> = fc
  .array(fc.tuple(number, fc.double({ min: 0.01, max: 10, noNaN: true })), { minLength: 1, maxLength: 9 })
  .map((pairs) => {
    const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)]
    return { distribution: 'discrete', params: { values, weights } }
  })
const spread = fc.oneof(...Object.values(continuous), discrete)

/** A share that is near 0, near 1 or anywhere, as p and q. */
const share = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 52 - 1 }).map((k) => (2 * k + 1) / 2 ** 53),
  fc.integer({ min: 1, max: 50 }).map((k) => 2 ** -k),
  fc.integer({ min: 1, max: 50 }).map((k) => 1 - 2 ** -k),
)

/** Values that rounding may have made of x, a sum or difference of numbers of a size. */
const around = (x: number, size: number): readonly [number, number] => {
  const room = 2e-15 * (Math.abs(x) + size)
  return [nextDown(x - room), nextUp(x + room)]
}

function expectUndone(law: Law, p: number, size: number) {
  const x = law.quantile(p)
  const [low, high] = around(x, size)
  // Shares become exponentials of their logarithms, |ln p| up to 37, whose last digits they inherit.
  const slack = 1e-13
  expect(law.cdf(low)).toBeLessThanOrEqual(p * (1 + slack))
  expect(law.cdf(high)).toBeGreaterThanOrEqual(p * (1 - slack))
  expect(law.survival(low)).toBeGreaterThanOrEqual((1 - p) * (1 - slack))
  expect(law.survival(high)).toBeLessThanOrEqual((1 - p) * (1 + slack))
}

const sizeOf = (params: object) =>
  Math.max(
    0,
    ...Object.values(params as Record<string, number | number[]>)
      .flat()
      .map(Math.abs),
  )

describe.each(Object.entries(continuous))('%s', (_, spreads) => {
  it('undoes its quantile by its cdf, in both tails', () => {
    fc.assert(
      fc.property(spreads, share, (one, p) => expectUndone(lawOf(one), p, sizeOf(one.params))),
      options,
    )
  })

  it('truncated stays within the bounds, and undoes its quantile', () => {
    const bounds = fc.tuple(share, share).filter(([a, b]) => Math.abs(a - b) > 1e-6)
    fc.assert(
      fc.property(spreads, bounds, share, (one, [a, b], p) => {
        const parent = lawOf(one)
        const [low, high] = [parent.quantile(Math.min(a, b)), parent.quantile(Math.max(a, b))]
        fc.pre(checkTruncation(parent, { low, high }).length === 0)
        const law = truncate(parent, { low, high })
        const x = law.quantile(p)
        expect(x >= low && x <= high).toBe(true)
        expect([law.cdf(low), law.cdf(high), law.survival(low), law.survival(high)]).toEqual([0, 1, 1, 0])
        const [below, above] = around(x, Math.max(sizeOf(one.params), Math.abs(low), Math.abs(high)))
        // The share that is left, 1e-6 or more, is a difference of two of up to ½ each.
        expect(law.cdf(below)).toBeLessThanOrEqual(p + 1e-9)
        expect(law.cdf(above)).toBeGreaterThanOrEqual(p - 1e-9)
      }),
      options,
    )
  })
})

describe('every law', () => {
  it('is right by its own check', () => {
    fc.assert(
      fc.property(spread, (one) => checkSpread(one).length === 0),
      options,
    )
  })

  it('never falls, and keeps to its ends', () => {
    fc.assert(
      fc.property(spread, share, share, (one, p, q) => {
        const law = lawOf(one)
        const [x, y] = [law.quantile(Math.min(p, q)), law.quantile(Math.max(p, q))]
        // Two searches for nearly the same share end within their accuracy of each other.
        expect(x - y).toBeLessThanOrEqual(1e-14 * (Math.abs(x) + sizeOf(one.params)))
        expect(x >= law.low && y <= law.high).toBe(true)
      }),
      options,
    )
  })

  it('has shares that sum to 1 at and outside its ends', () => {
    fc.assert(
      fc.property(spread, number, (one, x) => {
        const law = lawOf(one)
        expect(Math.abs(law.cdf(x) + law.survival(x) - 1)).toBeLessThan(1e-14)
        if (Number.isFinite(law.low))
          expect([law.cdf(law.low - 1), law.survival(law.low - 1)]).toEqual([0, 1])
        if (Number.isFinite(law.high)) expect([law.cdf(law.high), law.survival(law.high)]).toEqual([1, 0])
      }),
      options,
    )
  })

  it('is the same law for the same parameters', () => {
    fc.assert(
      fc.property(spread, share, (one, p) => lawOf(one).quantile(p) === lawOf(one).quantile(p)),
      options,
    )
  })
})

it('a discrete law gives each value as often as its weight says', () => {
  fc.assert(
    fc.property(discrete, share, (one, p) => {
      const law = lawOf(one)
      const x = law.quantile(p)
      expect((one.params as { values: number[] }).values).toContain(x)
      expect(law.cdf(x)).toBeGreaterThanOrEqual(p)
      expect(law.cdf(nextDown(x))).toBeLessThanOrEqual(p + 1e-15)
    }),
    options,
  )
})
