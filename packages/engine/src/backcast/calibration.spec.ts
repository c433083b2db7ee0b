import { describe, expect, it } from 'vitest'
import { deviationLikelihood } from './deviation-likelihood.js'
import { importanceSample } from './importance-sampler.js'

describe('importanceSample', () => {
  // y = Az + e with e ~ N(0, r²): the posterior of a standard normal prior is normal, known in closed form.
  const design = [
    [1, 0.5, 0],
    [0, 1, -0.5],
    [0.3, 0, 1],
    [1, -1, 0.2],
  ]
  const data = [2, -1, 1.5, 3.5]
  const error = 0.3
  const learning = {
    dimension: 3,
    seed: '1',
    draws: 4000,
    logLikelihood: (points: readonly Float64Array[]) =>
      points.map((point) =>
        design.reduce((total, row, i) => {
          const miss = (data[i] ?? 0) - row.reduce((sum, a, j) => sum + a * (point[j] ?? 0), 0)
          return total - (miss * miss) / (2 * error * error)
        }, 0),
      ),
  }

  // Solved apart: P = I + AᵀA/r², mean = P⁻¹Aᵀy/r², sd = √diag P⁻¹.
  const expected = [2.3916062748170446, -0.7764507398372532, 0.6961459019604351]
  const spread = [0.21383564137618621, 0.2145837566924445, 0.2845724231285782]

  it('finds the posterior of a linear model', () => {
    const { points, weights, effectiveSize } = importanceSample(learning)
    expect(effectiveSize).toBeGreaterThan(2000)
    for (const [j, middle] of expected.entries()) {
      const average = points.reduce((total, point, i) => total + (weights[i] ?? 0) * (point[j] ?? 0), 0)
      const square = points.reduce(
        (sum, point, i) => sum + (weights[i] ?? 0) * ((point[j] ?? 0) - average) ** 2,
        0,
      )
      const sd = spread[j] ?? 1
      // Four standard errors of 2,000 draws.
      expect(Math.abs(average - middle)).toBeLessThan((4 * sd) / Math.sqrt(2000))
      expect(Math.abs(Math.sqrt(square) / sd - 1)).toBeLessThan(4 / Math.sqrt(2 * 2000))
    }
  })

  it('gives the same bits again, and others for another seed', () => {
    const [first, again] = [importanceSample(learning), importanceSample(learning)]
    expect(again.weights).toEqual(first.weights)
    expect(importanceSample({ ...learning, seed: '2' }).weights).not.toEqual(first.weights)
  })

  it('refuses data that are impossible everywhere', () => {
    const impossible = {
      ...learning,
      logLikelihood: (points: readonly unknown[]) => points.map(() => -Infinity),
    }
    expect(() => importanceSample(impossible)).toThrow(/impossible/)
  })
})

describe('deviationLikelihood', () => {
  it('of one residual is the normal density', () => {
    const deviations = { sd: 0.2, memory: 5 }
    const variance = 0.04 * 2.5 * (1 - Math.exp(-6 / 5)) + 0.01
    const expected = -0.5 * Math.log(2 * Math.PI * variance) - 0.09 / (2 * variance)
    expect(deviationLikelihood([{ after: 3, value: 0.3, error: 0.1 }], deviations)).toBeCloseTo(expected, 12)
  })

  it('of two residuals is the density of their sum and difference', () => {
    // Long memory and small errors: a random walk, whose steps are independent with variance sd² each year.
    const deviations = { sd: 0.2, memory: 1e7 }
    const error = 1e-5
    const residuals = [0.1, 0.25].map((value, i) => ({ after: i + 1, value, error }))
    const step = (change: number) => -0.5 * Math.log(2 * Math.PI * 0.04) - (change * change) / 0.08
    // Errors of 1e-5 beside steps of 0.2 change the variance by 1e-8 of it.
    expect(deviationLikelihood(residuals, deviations)).toBeCloseTo(step(0.1) + step(0.15), 5)
  })

  it('without residuals is certain', () => {
    expect(deviationLikelihood([], { sd: 1, memory: 1 })).toBe(0)
  })
})
