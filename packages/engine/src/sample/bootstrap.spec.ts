import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { normalQuantile } from '#stats/normal-quantile'
import { sortNumbers } from '#stats/quantile'
import { percentileBounds, resamplesAmong, resamplesOf } from './bootstrap.js'

const meanOver = (values: Float64Array, sample: Uint32Array) =>
  sample.reduce((sum, run) => sum + (values[run] ?? NaN), 0) / sample.length

describe('resamplesOf', () => {
  it('draws nothing again where nothing was drawn', () => {
    expect(resamplesOf(20, 50, 'seed', undefined)).toEqual({ units: 0, samples: [] })
  })

  it('draws whole randomisations, one less than there are, as far as the last turn goes', () => {
    const { units, samples } = resamplesOf(20, 50, 'seed', 8)
    expect(units).toBe(8)
    for (const sample of samples) {
      const unitsIn = (turn: number) => [...sample].filter((run) => run >> 3 === turn).map((run) => run % 8)
      expect(unitsIn(0)).toHaveLength(7)
      expect(unitsIn(1)).toEqual(unitsIn(0))
      expect(unitsIn(2)).toEqual(unitsIn(0).filter((unit) => unit < 4))
    }
  })

  it('has as much spread as the mean of a sample, also among runs that are kept', () => {
    const values = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6)
    const { samples } = resamplesOf(8, 20_000, 'seed', 'runs')
    const means = samples.map((sample) => meanOver(values, sample) - 31 / 8)
    const variance = means.reduce((sum, one) => sum + one * one, 0) / means.length
    // s² / n = 7.554 / 8; the variance of 20,000 squares is known to about 1 %.
    expect(Math.abs(variance / (52.875 / 56) - 1)).toBeLessThan(0.04)
    const among = resamplesAmong({ units: 8, samples }, Uint32Array.of(1, 6))
    expect(among.units).toBe(2)
    expect(new Set(among.samples.flatMap((sample) => [...sample]))).toEqual(new Set([0, 1]))
  })
})

describe('percentileBounds', () => {
  it('cover the mean of eight randomisations in 95 % of studies, and of forty runs', () => {
    for (const n of [8, 40]) {
      const stream = openStream('coverage', `${n}`)
      const uniforms = new Float64Array(n)
      const { units, samples } = resamplesOf(n, 400, 'seed', 'runs')
      const studies = 1500
      let covered = 0
      for (let study = 0; study < studies; study++) {
        stream.uniforms(study, 0, uniforms)
        const values = uniforms.map((uniform) => normalQuantile(uniform))
        const means = sortNumbers(samples.map((sample) => meanOver(values, sample)))
        const { low, high } = percentileBounds(means, units)
        if (low <= 0 && high >= 0) covered++
      }
      // 95 % of 1,500 is known to 0.6 %. With as many draws as there are and no t, eight are covered in 89 %.
      expect(covered / studies).toBeGreaterThan(0.93)
      expect(covered / studies).toBeLessThan(0.97)
    }
  })
})
