import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { kolmogorovBound, kolmogorovSmirnov } from '#stats/kolmogorov-smirnov'
import { meanOff, varianceOff } from '../../test/moments-of-draws.js'
import { referenceLaws, shares } from '../../test/reference-laws.js'
import { distributionNames, distributions, lawOf, type Spread } from './distributions.js'

const N = 10_000

/** 5 standard errors of a normal variate are as rare as this. */
const RARE = 5.7e-7

describe('fixtures/distributions.json (mpmath)', () => {
  it('has 24 cases', () => {
    expect(referenceLaws).toHaveLength(24)
  })

  // Quantiles that are sums inherit rounding errors of what is summed. An exponential has those of its exponent, up to 10.
  it.each(referenceLaws)('quantiles of $name agree', ({ law, quantiles, scale }) => {
    for (const [i, p] of shares.entries()) {
      const exact = quantiles[i] ?? NaN
      expect(Math.abs(law.quantile(p) - exact), `at ${p}`).toBeLessThanOrEqual(
        3e-15 * Math.abs(exact) + 1e-15 * scale,
      )
    }
  })

  it.each(referenceLaws.filter(({ law }) => law.mean !== undefined))(
    'mean and variance of $name agree',
    ({ law, mean, variance, scale }) => {
      expect(Math.abs((law.mean ?? NaN) - mean)).toBeLessThanOrEqual(1e-15 * (Math.abs(mean) + scale))
      expect(Math.abs((law.variance ?? NaN) / variance - 1)).toBeLessThan(2e-15)
    },
  )

  it.each(referenceLaws)('draws of $name have its moments and shares', ({ name, law, mean, variance }) => {
    const stream = openStream('1', name)
    const draws = Float64Array.from({ length: N }, (_, run) => law.quantile(stream.uniform(run, 0, 0)))
    expect(meanOff(draws, mean)).toBeLessThan(5)
    // The fourth moment of a lognormal with sigma 2 is e^32: no sample shows it.
    if (!name.includes('"sigmaLog":2')) expect(varianceOff(draws, variance)).toBeLessThan(5)
    if (law.isDiscrete) return
    expect(kolmogorovBound(kolmogorovSmirnov(draws, law.cdf), N)).toBeGreaterThan(RARE)
  })
})

describe('closed forms', () => {
  it('gamma of shape 1 is exponential', () => {
    const law = lawOf({ distribution: 'gamma', params: { shape: 1, scale: 3 } })
    expect([law.mean, law.variance, law.low, law.high]).toEqual([3, 9, 0, Infinity])
    expect(law.quantile(0.5)).toBeCloseTo(3 * Math.LN2, 14)
    expect(law.cdf(3)).toBeCloseTo(1 - Math.exp(-1), 15)
    expect(law.survival(300) / Math.exp(-100)).toBeCloseTo(1, 12)
    expect([law.cdf(0), law.survival(-1)]).toEqual([0, 1])
  })

  it('gamma draws have its moments and shares', () => {
    const law = lawOf({ distribution: 'gamma', params: { shape: 0.4, scale: 2 } })
    const stream = openStream('1', 'gamma')
    const draws = Float64Array.from({ length: N }, (_, run) => law.quantile(stream.uniform(run, 0, 0)))
    expect(meanOff(draws, 0.8)).toBeLessThan(5)
    expect(varianceOff(draws, 1.6)).toBeLessThan(5)
    expect(kolmogorovBound(kolmogorovSmirnov(draws, law.cdf), N)).toBeGreaterThan(RARE)
  })

  it('beta over a range is the beta from 0 to 1, stretched', () => {
    const unit = lawOf({ distribution: 'beta', params: { a: 2, b: 5 } })
    const wide = lawOf({ distribution: 'beta', params: { a: 2, b: 5, low: -10, high: 30 } })
    expect(wide.quantile(0.3)).toBeCloseTo(-10 + 40 * unit.quantile(0.3), 13)
    expect(wide.mean).toBeCloseTo(-10 + 40 * (unit.mean ?? 0), 13)
    expect(wide.variance).toBeCloseTo(1600 * (unit.variance ?? 0), 12)
  })

  it('pert is narrower the larger its shape, and flat with a small one', () => {
    const at = (shape: number) => lawOf({ distribution: 'pert', params: { low: 0, mid: 3, high: 10, shape } })
    expect(at(1e-9).quantile(0.25)).toBeCloseTo(2.5, 7)
    expect(at(4).mean).toBeCloseTo((0 + 4 * 3 + 10) / 6, 14)
    expect(at(100).variance).toBeLessThan((at(4).variance ?? 0) / 5)
  })

  it('discrete weighs all values alike when nothing is said, sorts them, and draws none of weight 0', () => {
    const plain = lawOf({ distribution: 'discrete', params: { values: [3, 1, 2] } })
    expect([0.1, 0.5, 0.9].map((p) => plain.quantile(p))).toEqual([1, 2, 3])
    const holes = lawOf({ distribution: 'discrete', params: { values: [4, 1, 2, 3], weights: [0, 0, 1, 1] } })
    expect([1e-300, 0.5, 0.6, 1].map((p) => holes.quantile(p))).toEqual([2, 2, 3, 3])
    expect([holes.low, holes.high, holes.mean, holes.variance]).toEqual([2, 3, 2.5, 0.25])
    expect([0, 2, 2.5, 3].map((x) => holes.cdf(x))).toEqual([0, 0.5, 0.5, 1])
    expect([0, 2, 2.5, 3].map((x) => holes.survival(x))).toEqual([1, 0.5, 0.5, 0])
  })
})

describe('check', () => {
  const issuesOf = ({ distribution, params }: Spread) =>
    (distributions[distribution].check as (params: object) => readonly object[])(params)

  it.each([
    [{ distribution: 'uniform', params: { low: 2, high: 1 } }, 'reversed-range', ['high']],
    [{ distribution: 'uniform', params: { low: 2, high: 2 } }, 'reversed-range', ['high']],
    [{ distribution: 'uniform', params: { low: NaN, high: 2 } }, 'not-finite', ['low']],
    [{ distribution: 'triangular', params: { low: 0, mid: 3, high: 2 } }, 'reversed-range', ['high']],
    [{ distribution: 'pert', params: { low: 0, mid: -1, high: 2 } }, 'reversed-range', ['mid']],
    [{ distribution: 'pert', params: { low: 0, mid: 1, high: 2, shape: 0 } }, 'out-of-range', ['shape']],
    [{ distribution: 'normal', params: { mean: 0, sd: 0 } }, 'out-of-range', ['sd']],
    [{ distribution: 'normal', params: { mean: Infinity, sd: 1 } }, 'not-finite', ['mean']],
    [{ distribution: 'lognormal', params: { median: -1, sigma: 1 } }, 'out-of-range', ['median']],
    [{ distribution: 'beta', params: { a: 1, b: -1 } }, 'out-of-range', ['b']],
    [{ distribution: 'beta', params: { a: 1, b: 1, low: 1 } }, 'reversed-range', ['high']],
    [{ distribution: 'gamma', params: { shape: 1, scale: 0 } }, 'out-of-range', ['scale']],
    [{ distribution: 'discrete', params: { values: [] } }, 'out-of-range', ['values']],
    [{ distribution: 'discrete', params: { values: [1, NaN] } }, 'not-finite', ['values', 1]],
    [{ distribution: 'discrete', params: { values: [1], weights: [1, 1] } }, 'out-of-range', ['weights']],
    [
      { distribution: 'discrete', params: { values: [1, 2], weights: [1, -1] } },
      'out-of-range',
      ['weights', 1],
    ],
    [{ distribution: 'discrete', params: { values: [1, 2], weights: [0, 0] } }, 'out-of-range', ['weights']],
  ] satisfies [Spread, string, (string | number)[]][])('refuses %j', (spread, code, path) => {
    expect(issuesOf(spread)).toMatchObject([{ code, path }])
    expect(() => lawOf(spread)).toThrow(new RegExp(`^params of ${spread.distribution}: `))
  })

  it('says which order was expected', () => {
    expect(issuesOf({ distribution: 'triangular', params: { low: 0, mid: 3, high: 2 } })).toEqual([
      {
        code: 'reversed-range',
        message: 'high is below mid',
        path: ['high'],
        found: 'low 0, mid 3, high 2',
        expected: 'low ≤ mid ≤ high, and not all equal',
      },
    ])
  })

  it('finds every parameter that is wrong', () => {
    expect(issuesOf({ distribution: 'lognormal', params: { median: 0, sigma: 0 } })).toHaveLength(2)
  })
})

describe('the table', () => {
  it('names each row by its key, and each parameter', () => {
    for (const name of distributionNames) {
      const row = distributions[name]
      expect(row.name).toBe(name)
      expect(row.meaning).not.toBe('')
      for (const { meaning } of Object.values(row.parameters)) expect(meaning).not.toBe('')
    }
  })
})
