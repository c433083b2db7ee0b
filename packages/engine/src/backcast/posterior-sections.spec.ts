import { describe, expect, it } from 'vitest'
import { lawOfBounded, type BoundedSpread } from '#sample/bounded-spread'
import type { UncertainNumber } from '#scenario/uncertainty'
import { mean, variance } from '#stats/moments'
import { fitSpread } from './fit-spread.js'
import { posteriorSections } from './posterior-sections.js'
import { priorOf } from './prior.js'

const number = (name: string, spread: BoundedSpread): UncertainNumber => ({
  ...{ kind: 'number', name, slots: [0], spread, text: '' },
})
const normal: BoundedSpread = {
  spread: { distribution: 'normal', params: { mean: 1, sd: 2 } },
  bounds: undefined,
}
const lognormal: BoundedSpread = {
  spread: { distribution: 'lognormal', params: { median: 0.2, sigma: 0.4 } },
  bounds: { low: 0.05, high: 0.5 },
}
const gamma: BoundedSpread = {
  spread: { distribution: 'gamma', params: { shape: 2, scale: 3 } },
  bounds: { low: 1 },
}
const uniform: BoundedSpread = {
  spread: { distribution: 'uniform', params: { low: 0, high: 4 } },
  bounds: undefined,
}

describe('fitSpread', () => {
  it.each([
    [normal, { mean: -3, sd: 0.5 }, 'normal'],
    [lognormal, { mean: 0.15, sd: 0.04 }, 'lognormal'],
    // Against its upper end, where a third of it is cut off.
    [lognormal, { mean: 0.36, sd: 0.09 }, 'lognormal'],
    [gamma, { mean: 2.5, sd: 1 }, 'gamma'],
    [uniform, { mean: 1, sd: 0.5 }, 'beta'],
  ])('%j has mean and spread %j as a %s', (prior, moments, kind) => {
    const fitted = fitSpread(prior, moments)
    expect(fitted.spread.distribution).toBe(kind)
    expect(fitted.bounds).toEqual(prior.bounds)
    const { quantile } = lawOfBounded(fitted)
    const values = Float64Array.from({ length: 4000 }, (_, i) => quantile((i + 0.5) / 4000))
    // Quantiles in the middles of equal parts lose a little of the tails.
    expect(Math.abs(mean(values) - moments.mean)).toBeLessThan(0.01 * moments.sd)
    expect(Math.abs(Math.sqrt(variance(values)) / moments.sd - 1)).toBeLessThan(0.01)
  })
})

describe('posteriorSections', () => {
  it('gives a discrete number the weights of its draws', () => {
    const spread = { distribution: 'discrete', params: { values: [0, 1] } } as const
    const calibration = {
      numbers: [number('switch', { spread, bounds: undefined })],
      draws: [0, 1, 1, 0].map((value) => Float64Array.of(value)),
      weights: Float64Array.of(0.1, 0.2, 0.3, 0.4),
      ...{ effectiveSize: 4, observations: 1 },
    }
    const { uncertainties } = posteriorSections(calibration)
    expect(uncertainties).toEqual({ switch: { discrete: { values: [0, 1], weights: [0.5, 0.5] } } })
  })
})

describe('priorOf', () => {
  const numbers = [number('a', normal), number('b', normal), number('c', lognormal)]
  const point = Float64Array.of(1.2, -0.4, 0.7)

  it('without correlations is each law by itself', () => {
    const values = priorOf({ uncertainties: numbers, correlations: undefined }).valuesOf(point)
    expect(values[0]).toBeCloseTo(1 + 2 * 1.2, 12)
    expect(values[1]).toBeCloseTo(1 - 2 * 0.4, 12)
  })

  it('ties numbers as the copula of studies does, and lets one that is held drop out', () => {
    const ties = [
      { first: 0, second: 1, rank: 0.9 },
      { first: 1, second: 2, rank: 0.5 },
    ]
    const correlations = { members: ['a', 'held', 'b'], ties: [], texts: [] }
    const apart = priorOf({ uncertainties: numbers, correlations: { ...correlations, ties } })
    expect(apart.valuesOf(point)[1]).toBeCloseTo(1 - 2 * 0.4, 10)
    const tied = priorOf({
      uncertainties: numbers,
      correlations: { members: ['a', 'b'], ties: ties.slice(0, 1), texts: [] },
    })
    // Pearson of a rank correlation of 0.9, and the second row of its Cholesky factor.
    const r = 2 * Math.sin((Math.PI * 0.9) / 6)
    const expected = 1 + 2 * (r * 1.2 + Math.sqrt(1 - r * r) * -0.4)
    expect(tied.valuesOf(point)[0]).toBeCloseTo(1 + 2 * 1.2, 10)
    expect(tied.valuesOf(point)[1]).toBeCloseTo(expected, 10)
  })
})
