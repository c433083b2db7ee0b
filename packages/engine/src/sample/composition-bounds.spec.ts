import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { normalCdf } from '#stats/normal-cdf'
import type { Composition } from './composition.js'
import { dirichlet, dirichletOutside } from './dirichlet.js'
import { logisticNormal, logisticNormalOutside } from './logistic-normal.js'

const N = 4000
const bounds = { min: 0.1, max: 0.6 }

/** The share of draws that have a share outside the bounds. */
function shareOutside({ size, draw }: Composition): number {
  const stream = openStream('1', 'bounds')
  const [uniforms, shares] = [new Float64Array(size), new Float64Array(size)]
  let outside = 0
  for (let run = 0; run < N; run++) {
    stream.uniforms(run, 0, uniforms)
    draw(uniforms, shares)
    if (shares.some((share) => share > 0 && (share < bounds.min || share > bounds.max))) outside++
  }
  return outside / N
}

const middles = [0.4, 0.25, 0.2, 0.15, 0]

describe('how likely a share is to leave bounds', () => {
  it('is the sum of what a beta distribution says of each, by Dirichlet', () => {
    // Of (½, ½) and concentration 2 each share is uniform.
    const uniform = { means: [0.5, 0.5], concentration: 2 }
    expect(dirichletOutside(uniform, { min: 0.1, max: 1 })).toBeCloseTo(0.2, 14)
    expect(dirichletOutside(uniform, { min: 0, max: 0.7 })).toBeCloseTo(0.6, 14)
    expect(dirichletOutside({ means: middles, concentration: 9 }, { min: 0, max: 1 })).toBe(0)
  })

  it('is what the lognormal ratio says when there are two, by logistic-normal', () => {
    const two = { center: [0.7, 0.3], sd: 0.5 }
    const below = (share: number, middle: number) =>
      normalCdf((Math.log(share / (1 - share)) - Math.log(middle / (1 - middle))) / 0.5)
    expect(logisticNormalOutside(two, { min: 0.1, max: 1 })).toBeCloseTo(
      below(0.1, 0.7) + below(0.1, 0.3),
      14,
    )
    expect(logisticNormalOutside(two, { min: 0, max: 0.8 })).toBeCloseTo(
      below(0.2, 0.3) + below(0.2, 0.7),
      14,
    )
    expect(logisticNormalOutside({ center: middles, sd: 3 }, { min: 0, max: 1 })).toBe(0)
  })

  it.each([4, 20, 60])('is no less than what is seen, by Dirichlet of concentration %i', (concentration) => {
    const params = { means: middles, concentration }
    const seen = shareOutside(dirichlet(params))
    expect(seen).toBeLessThan(dirichletOutside(params, bounds) + 5 * Math.sqrt((seen * (1 - seen)) / N))
    // Two shares leave at once in some draws only: the sum over four is at most four times too much.
    expect(dirichletOutside(params, bounds)).toBeLessThan(4 * seen)
  })

  it.each([0.1, 0.3, 1])('is no less than what is seen, by logistic-normal of spread %f', (sd) => {
    const params = { center: middles, sd }
    const seen = shareOutside(logisticNormal(params))
    expect(seen).toBeLessThan(logisticNormalOutside(params, bounds) + 5 * Math.sqrt((seen * (1 - seen)) / N))
  })

  it('is next to nothing far from the bounds', () => {
    const far = { min: 1e-6, max: 1 }
    expect(dirichletOutside({ means: [0.9, 0.1], concentration: 200 }, far)).toBeLessThan(1e-30)
    expect(logisticNormalOutside({ center: [0.9, 0.1], sd: 0.5 }, far)).toBeLessThan(1e-30)
  })

  it('is certain for bounds that leave nothing', () => {
    expect(logisticNormalOutside({ center: [0.5, 0.5], sd: 1 }, { min: 1, max: 1 })).toBeGreaterThan(1)
    expect(dirichletOutside({ means: [0.5, 0.5], concentration: 1 }, { min: 1, max: 1 })).toBe(2)
  })
})
