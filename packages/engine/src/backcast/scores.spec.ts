import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { normalQuantile } from '#stats/normal-quantile'
import { sortNumbers } from '#stats/quantile'
import { blockBootstrap } from './block-bootstrap.js'
import { crps } from './crps.js'
import { logOdds, shareOfLogOdds } from './log-odds.js'
import { logScore } from './log-score.js'
import { references } from './references.js'

const normalSample = (size: number) =>
  Float64Array.from({ length: size }, (_, i) => normalQuantile((i + 0.5) / size))

describe('crps', () => {
  // Gneiting and Raftery 2007, eq. 5: z(2Φ(z) − 1) + 2φ(z) − 1/√π of the standard normal law.
  it.each([
    [0, 0.23369497725510913],
    [1, 0.6024414144741302],
    [-2, 1.4527814704190544],
  ])('of a normal law and an observation at %s is the closed form', (observed, value) => {
    // Quantiles in the middles of n equal parts miss a distance by O(1/n).
    expect(Math.abs(crps(normalSample(4000), observed) - value)).toBeLessThan(1e-3)
  })

  it('of the uniform law on 0 to 1 is the integral of the squared difference of distributions', () => {
    const sample = Float64Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000)
    // ∫₀^y x² dx + ∫_y^1 (1 − x)² dx at y = 0.25.
    expect(crps(sample, 0.25)).toBeCloseTo((0.25 ** 3 + 0.75 ** 3) / 3, 5)
  })

  it('of one value is the absolute error', () => {
    expect(crps([0.3], 0.1)).toBeCloseTo(0.2, 15)
  })

  it('is the double sum over pairs, scales with the unit and does not see a shift', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (values, observed, unit) => {
          const sorted = sortNumbers(values)
          const n = values.length
          const toObserved = values.reduce((total, x) => total + Math.abs(x - observed), 0) / n
          const pairs = values.flatMap((x) => values.map((y) => Math.abs(x - y)))
          const direct = toObserved - pairs.reduce((total, x) => total + x, 0) / (2 * n * n)
          expect(crps(sorted, observed)).toBeCloseTo(direct, 10)
          const moved = crps(
            sorted.map((x) => unit * x + 3),
            unit * observed + 3,
          )
          expect(moved).toBeCloseTo(unit * direct, 9)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('refuses an empty sample', () => {
    expect(() => crps([], 0)).toThrow(/^sorted is empty/)
  })
})

describe('logScore', () => {
  it('of normal log odds is the closed form', () => {
    const sample = normalSample(4000).map((z) => shareOfLogOdds(-1 + 0.2 * z))
    const expected = 0.5 * Math.log(2 * Math.PI * 0.04) + 0.5
    expect(Math.abs((logScore(sample, shareOfLogOdds(-0.8)) ?? NaN) - expected)).toBeLessThan(0.005)
  })

  it('does not exist without spread', () => {
    expect(logScore([0.2, 0.2], 0.2)).toBeUndefined()
    expect(logScore([0.2], 0.2)).toBeUndefined()
  })
})

describe('references', () => {
  const past = [2000, 2003, 2005, 2010].map((time) => ({
    time,
    value: shareOfLogOdds(-2 + 0.1 * (time - 2000)),
  }))

  it('no change repeats the last share', () => {
    expect([...(references['no change'](past)() ?? [])]).toEqual([past.at(-1)?.value])
  })

  it('a trend of log odds that is a line goes on along it', () => {
    expect(references.trend(past)(2016)?.[0]).toBeCloseTo(shareOfLogOdds(-0.4), 12)
  })

  it('two points are no trend, and nothing is nothing', () => {
    expect(references.trend(past.slice(2))(2016)).toBeUndefined()
    expect(references['no change']([])()).toBeUndefined()
    expect(references['random walk']([])(2016)).toBeUndefined()
  })

  it('a random walk spreads with the square root of time about the last share', () => {
    const walk = references['random walk'](past)
    const sd = (time: number) => {
      const odds = [...(walk(time) ?? [])].map(logOdds)
      expect(odds.reduce((a, b) => a + b) / odds.length).toBeCloseTo(-1, 10)
      return Math.sqrt(odds.reduce((total, x) => total + (x + 1) ** 2, 0) / odds.length)
    }
    expect(sd(2014) / sd(2011)).toBeCloseTo(2, 10)
    // 199 quantiles in the place of a law lose half a percent of its spread.
    expect(Math.abs(sd(2011) / 0.17 - 1)).toBeLessThan(0.01)
  })
})

describe('blockBootstrap', () => {
  const stream = openStream('1', 'test')

  it('of independent values comes near the normal interval of the mean', () => {
    const values = Float64Array.from({ length: 200 }, (_, i) => normalQuantile(stream.uniform(1, 1, i)))
    const { low, high } = blockBootstrap(
      [...values].map((x) => [x]),
      1,
      2000,
      stream,
    ) ?? { low: NaN, high: NaN }
    const average = values.reduce((a, b) => a + b) / 200
    const sd = Math.sqrt(values.reduce((total, x) => total + (x - average) ** 2, 0) / 200)
    // Quantiles of 2,000 replicates stray by about 3 % of the width.
    expect((high - low) / ((2 * 1.6449 * sd) / Math.sqrt(200))).toBeGreaterThan(0.92)
    expect((high - low) / ((2 * 1.6449 * sd) / Math.sqrt(200))).toBeLessThan(1.08)
  })

  it('is wider with blocks where neighbours are alike', () => {
    const pairs = Array.from({ length: 60 }, (_, i) => [
      normalQuantile(stream.uniform(2, 2, Math.floor(i / 6))),
    ])
    const width = (length: number) => {
      const { low, high } = blockBootstrap(pairs, length, 1000, stream) ?? { low: 0, high: 0 }
      return high - low
    }
    expect(width(6)).toBeGreaterThan(1.5 * width(1))
  })

  it('needs two times, and of equal values has no width', () => {
    expect(blockBootstrap([[1, 2]], 1, 10, stream)).toBeUndefined()
    expect(blockBootstrap([[1, 1], [1], [1]], 2, 10, stream)).toEqual({ low: 1, high: 1 })
  })
})
