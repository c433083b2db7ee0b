import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { normalQuantile } from './normal-quantile.js'
import { quantileInterval } from './quantile-interval.js'
import { sortNumbers } from './quantile.js'

describe('quantileInterval', () => {
  it('lies between the ranks of a table: the median of 20 values between the 6th and the 15th', () => {
    // Ranks 6 and 15 cover with 95.9 %, ranks 7 and 14 with 88.5 % (David and Nagaraja, table 7.1).
    const { low, high } = quantileInterval(
      Array.from({ length: 20 }, (_, i) => i + 1),
      0.5,
    )
    expect(low).toBeGreaterThanOrEqual(6)
    expect(low).toBeLessThan(7)
    expect(high).toBeLessThanOrEqual(15)
    expect(high).toBeGreaterThan(14)
    expect(low + high).toBeCloseTo(21, 12)
  })

  it('has no end where the sample is too small', () => {
    // The smallest of 5 values lies above the median in 1 of 32 samples: more than 2.5 %.
    expect(quantileInterval([1, 2, 3, 4, 5], 0.5)).toEqual({ low: -Infinity, high: Infinity })
    expect(quantileInterval([], 0.5)).toEqual({ low: -Infinity, high: Infinity })
    const many = Array.from({ length: 50 }, (_, i) => i)
    expect(quantileInterval(many, 0.05).low).toBe(-Infinity)
    expect(quantileInterval(many, 0.05).high).toBeLessThan(10)
  })

  it('says never where never stands', () => {
    const values = [...Array.from({ length: 60 }, (_, i) => i), ...new Array<number>(40).fill(Infinity)]
    expect(quantileInterval(values, 0.58).high).toBe(Infinity)
    expect(quantileInterval(values, 0.58).low).toBeLessThan(60)
  })

  it.each([
    [0.05, 200],
    [0.5, 200],
    [0.95, 200],
    [0.5, 37],
    [0.05, 1000],
  ])('covers the quantile of %d in 93 to 97 %% of samples of %i', (p, size) => {
    const samples = 1000
    const stream = openStream('coverage', `${p} ${size}`)
    const [truth, values] = [normalQuantile(p), new Float64Array(size)]
    let covered = 0
    for (let sample = 0; sample < samples; sample++) {
      stream.uniforms(sample, 0, values)
      const { low, high } = quantileInterval(sortNumbers(values.map((u) => normalQuantile(u))), p)
      if (low <= truth && truth <= high) covered++
    }
    expect(covered / samples).toBeGreaterThan(0.93)
    expect(covered / samples).toBeLessThan(0.97)
  })
})
