import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { correlation } from '#stats/correlation'
import { kolmogorovBound, kolmogorovSmirnov } from '#stats/kolmogorov-smirnov'
import { meanOff, varianceOff } from '../../test/moments-of-draws.js'
import { closeToOne, type Composition } from './composition.js'
import { checkDirichlet, dirichlet } from './dirichlet.js'
import { lawOf } from './distributions.js'
import { checkLogisticNormal, logisticNormal } from './logistic-normal.js'

const N = 10_000
const RARE = 5.7e-7

/** The draws of each share. */
function drawShares(composition: Composition, purpose: string): Float64Array[] {
  const stream = openStream('1', purpose)
  const [uniforms, shares] = [new Float64Array(composition.size), new Float64Array(composition.size)]
  const draws = Array.from({ length: composition.size }, () => new Float64Array(N))
  for (let run = 0; run < N; run++) {
    stream.uniforms(run, 0, uniforms)
    composition.draw(uniforms, shares)
    for (const [i, list] of draws.entries()) list[run] = shares[i] ?? NaN
  }
  return draws
}

describe('dirichlet', () => {
  const means = [0.5, 0.3, 0.15, 0.05]

  it.each([8, 50])('with concentration %i has shares of a beta distribution', (concentration) => {
    const draws = drawShares(dirichlet({ means, concentration }), `dirichlet ${concentration}`)
    for (const [i, mean] of means.entries()) {
      const own = draws[i] ?? new Float64Array(N)
      const [a, b] = [mean * concentration, (1 - mean) * concentration]
      const law = lawOf({ distribution: 'beta', params: { a, b } })
      expect(kolmogorovBound(kolmogorovSmirnov(own, law.cdf), N)).toBeGreaterThan(RARE)
      expect(meanOff(own, mean)).toBeLessThan(5)
      expect(varianceOff(own, (mean * (1 - mean)) / (concentration + 1))).toBeLessThan(5)
    }
    // Of two shares with means m and n it is -√(mn/((1-m)(1-n))).
    const expected = -Math.sqrt((0.5 * 0.3) / (0.5 * 0.7))
    expect(Math.abs((correlation(draws[0] ?? [], draws[1] ?? []) ?? 0) - expected)).toBeLessThan(
      5 / Math.sqrt(N),
    )
  })

  it('of two shares is a beta distribution, whichever is looked at', () => {
    const [one, other] = drawShares(dirichlet({ means: [0.2, 0.8], concentration: 5 }), 'two')
    expect(one?.map((share, i) => share + (other?.[i] ?? NaN)).every((total) => total === 1)).toBe(true)
  })

  it('leaves a share of 0 at 0, whatever its uniform number', () => {
    const composition = dirichlet({ means: [0.6, 0, 0.4], concentration: 3 })
    const [one, other] = [new Float64Array(3), new Float64Array(3)]
    composition.draw([0.3, 0.1, 0.9], one)
    composition.draw([0.3, 0.9, 0.9], other)
    expect([...one]).toEqual([...other])
    expect(one[1]).toBe(0)
  })

  it('says what is wrong', () => {
    const check = (shares: number[], concentration = 1) => checkDirichlet({ means: shares, concentration })
    expect(check([0.5, 0.5])).toEqual([])
    expect(check([0.5, 0.6])).toMatchObject([{ code: 'out-of-range', path: ['means'], found: '1.1' }])
    expect(check([1.5, -0.5])).toMatchObject([{ path: ['means', 0] }, { path: ['means', 1] }])
    expect(check([1, 0])).toMatchObject([{ path: ['means'], expected: 'at least two above 0' }])
    expect(check([NaN, 1])).toMatchObject([{ path: ['means', 0] }])
    for (const wrong of [0, -1, NaN, Infinity]) {
      expect(check([0.5, 0.5], wrong)).toMatchObject([{ path: ['concentration'] }])
    }
    expect(() => dirichlet({ means: [1], concentration: 1 })).toThrow(/^params of dirichlet: /)
  })
})

describe('logisticNormal', () => {
  it('has log-ratios that are normal about those of the center', () => {
    const center = [0.6, 0.3, 0.1]
    const draws = drawShares(logisticNormal({ center, sd: 0.5 }), 'logistic-normal')
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      const ratios = Float64Array.from({ length: N }, (_, run) => {
        return Math.log((draws[i]?.[run] ?? NaN) / (draws[j]?.[run] ?? NaN))
      })
      const middle = Math.log((center[i] ?? NaN) / (center[j] ?? NaN))
      const law = lawOf({ distribution: 'normal', params: { mean: middle, sd: 0.5 } })
      expect(meanOff(ratios, middle)).toBeLessThan(5)
      expect(varianceOff(ratios, 0.25)).toBeLessThan(5)
      expect(kolmogorovBound(kolmogorovSmirnov(ratios, law.cdf), N)).toBeGreaterThan(RARE)
    }
  })

  it('leaves a share of 0 at 0', () => {
    const shares = new Float64Array(3)
    logisticNormal({ center: [0.6, 0, 0.4], sd: 1 }).draw([0.3, 0.999, 0.9], shares)
    expect(shares[1]).toBe(0)
  })

  it('says what is wrong', () => {
    expect(checkLogisticNormal({ center: [0.5, 0.5], sd: 1 })).toEqual([])
    expect(checkLogisticNormal({ center: [0.5, 0.4], sd: 0 })).toMatchObject([
      { path: ['center'] },
      { path: ['sd'], found: '0' },
    ])
    expect(() => logisticNormal({ center: [0.5, 0.5], sd: -1 })).toThrow(/^params of logistic-normal: /)
  })
})

describe('closeToOne', () => {
  it('keeps what is too small for a double above 0, and what is not there at 0', () => {
    const shares = new Float64Array(4)
    closeToOne([0, -800, -Infinity, -1e300], shares)
    expect([...shares]).toEqual([1 - 2 ** -52, 2 ** -53, 0, 2 ** -53])
  })
})
