import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { correlation } from '#stats/correlation'
import { kolmogorovBound, kolmogorovSmirnov } from '#stats/kolmogorov-smirnov'
import { meanOff, varianceOff } from '../../test/moments-of-draws.js'
import { lawOf } from './distributions.js'
import { fillLogNoise, fillReturningNoise, fillWhiteNoise } from './noise.js'

const N = 10_000
const stream = openStream('1', 'noise')

type Fill = (run: number, out: Float64Array) => void

/** The values of one interval over all runs. */
const across = (fill: Fill, interval: number, runs = N) => {
  const out = new Float64Array(interval + 1)
  return Float64Array.from({ length: runs }, (_, run) => {
    fill(run, out)
    return out[interval] ?? NaN
  })
}

const white: Fill = (run, out) => fillWhiteNoise({ sd: 0.25, every: 1 / 12 }, stream, run, out)
const returning: Fill = (run, out) => {
  fillReturningNoise({ sd: 0.3, memory: 2, every: 1 / 4 }, stream, run, out)
}

describe.each([
  ['white noise', white],
  ['returning noise', returning],
  [
    'log noise',
    (run: number, out: Float64Array) => {
      fillLogNoise({ sd: 0.3, memory: 2, every: 1 / 4, isMeanCorrected: true }, stream, run, out)
    },
  ],
] as const)('%s', (_, fill) => {
  it('is the same path for a longer run, and for the same run again', () => {
    const [short, long] = [new Float64Array(10), new Float64Array(25)]
    fill(3, long)
    fill(3, short)
    expect(long.subarray(0, 10)).toEqual(short)
  })

  it('differs from run to run', () => {
    const [one, other] = [new Float64Array(10), new Float64Array(10)]
    fill(3, one)
    fill(4, other)
    expect(one.some((value, i) => value === other[i])).toBe(false)
  })

  it('is the same path for two steps of integration, each holding it over its interval', () => {
    const path = new Float64Array(6)
    fill(0, path)
    const held = (stepsPerInterval: number) =>
      Array.from({ length: 6 * stepsPerInterval }, (_, step) => path[Math.floor(step / stepsPerInterval)])
    expect(held(6).filter((_, step) => step % 2 === 0)).toEqual(held(3))
  })
})

describe('white noise', () => {
  it('is normal', () => {
    const values = new Float64Array(N)
    white(0, values)
    const law = lawOf({ distribution: 'normal', params: { mean: 0, sd: 0.25 * Math.sqrt(12) } })
    expect(kolmogorovBound(kolmogorovSmirnov(values, law.cdf), N)).toBeGreaterThan(5.7e-7)
  })

  it('has an integral whose variance is sd² times the time, at whatever interval', () => {
    for (const every of [1, 1 / 4, 1 / 12]) {
      const count = Math.round(2 / every)
      const out = new Float64Array(count)
      const integrals = Float64Array.from({ length: N }, (_, run) => {
        fillWhiteNoise({ sd: 0.25, every }, stream, run, out)
        return out.reduce((sum, value) => sum + value * every, 0)
      })
      expect(meanOff(integrals, 0)).toBeLessThan(5)
      expect(varianceOff(integrals, 0.25 ** 2 * 2)).toBeLessThan(5)
    }
  })

  it('has no memory', () => {
    const r = correlation(across(white, 4), across(white, 5)) ?? 1
    expect(Math.abs(r)).toBeLessThan(5 / Math.sqrt(N))
  })
})

describe('returning noise', () => {
  it.each([0, 1, 20])('has its long-run spread in interval %i', (interval) => {
    const values = across(returning, interval)
    expect(meanOff(values, 0)).toBeLessThan(5)
    expect(varianceOff(values, 0.09)).toBeLessThan(5)
  })

  it.each([1, 4, 16])('remembers over %i intervals as e^(-time/memory)', (lag) => {
    const expected = Math.exp((-lag * 0.25) / 2)
    const r = correlation(across(returning, 3), across(returning, 3 + lag)) ?? NaN
    // Fisher: artanh r has a standard error of 1/√(n - 3).
    expect(Math.abs(Math.atanh(r) - Math.atanh(expected))).toBeLessThan(5 / Math.sqrt(N - 3))
  })

  it('is as likely at one interval as at another: values a year apart go together alike', () => {
    const yearApart = (every: number) => {
      const out = new Float64Array(Math.round(1 / every) + 1)
      const pairs = Array.from({ length: N }, (_, run) => {
        fillReturningNoise({ sd: 1, memory: 1.5, every }, stream, run, out)
        return [out[0] ?? NaN, out.at(-1) ?? NaN] as const
      })
      return (
        correlation(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        ) ?? NaN
      )
    }
    for (const every of [1, 1 / 2, 1 / 12]) {
      const off = Math.atanh(yearApart(every)) - Math.atanh(Math.exp(-1 / 1.5))
      expect(Math.abs(off)).toBeLessThan(5 / Math.sqrt(N - 3))
    }
  })

  it('starts where it is told, and spreads from there', () => {
    const fill: Fill = (run, out) => {
      fillReturningNoise({ sd: 0.3, memory: 2, every: 0.5, start: 0.1 }, stream, run, out)
    }
    expect(across(fill, 0, 10)).toEqual(new Float64Array(10).fill(0.1))
    const later = across(fill, 4)
    expect(meanOff(later, 0.1 * Math.exp(-1))).toBeLessThan(5)
    expect(varianceOff(later, 0.09 * (1 - Math.exp(-2)))).toBeLessThan(5)
  })
})

describe('log noise', () => {
  const fill =
    (isMeanCorrected: boolean, start?: number): Fill =>
    (run, out) =>
      fillLogNoise(
        { sd: 0.6, memory: 1, every: 0.5, isMeanCorrected, ...(start === undefined ? {} : { start }) },
        stream,
        run,
        out,
      )

  it.each([
    ['from the long run', undefined],
    ['from 0', 0],
  ])('with correction has the mean 1 in every interval, begun %s', (_, start) => {
    for (const interval of [1, 2, 8]) expect(meanOff(across(fill(true, start), interval), 1)).toBeLessThan(5)
  })

  it('without correction has the median 1 and the mean e^(variance/2)', () => {
    const values = across(fill(false), 3)
    expect(meanOff(values, Math.exp(0.18))).toBeLessThan(5)
    // The share of n values below their median has a standard error of ½/√n.
    const below = values.filter((value) => value < 1).length / N
    expect(Math.abs(below - 0.5)).toBeLessThan(2.5 / Math.sqrt(N))
  })

  it('with correction is e to the power of returning noise, less half its variance', () => {
    const [factor, exponent] = [new Float64Array(5), new Float64Array(5)]
    fill(true, 0.2)(1, factor)
    fillReturningNoise({ sd: 0.6, memory: 1, every: 0.5, start: 0.2 }, stream, 1, exponent)
    for (const [k, value] of factor.entries()) {
      const variance = 0.36 * (1 - Math.exp(-k))
      expect(value).toBeCloseTo(Math.exp((exponent[k] ?? NaN) - variance / 2), 14)
    }
  })
})

it.each([
  ['sd', { sd: -1, memory: 1, every: 1 }],
  ['sd', { sd: NaN, memory: 1, every: 1 }],
  ['memory', { sd: 1, memory: 0, every: 1 }],
  ['memory', { sd: 1, memory: Infinity, every: 1 }],
  ['every', { sd: 1, memory: 1, every: -1 }],
])('%s is refused out of its range', (name, noise) => {
  const out = new Float64Array(1)
  expect(() => fillReturningNoise(noise, stream, 0, out)).toThrow(new RegExp(`^${name} of a noise`))
  if (name !== 'memory')
    expect(() => fillWhiteNoise(noise, stream, 0, out)).toThrow(new RegExp(`^${name} of a noise`))
})
