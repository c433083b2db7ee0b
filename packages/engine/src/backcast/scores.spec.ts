import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { normalQuantile } from '#stats/normal-quantile'
import { sortNumbers } from '#stats/quantile'
import { blockInterval } from './block-interval.js'
import { crps } from './crps.js'
import { logOdds, shareOfLogOdds } from './log-odds.js'
import { logScore } from './log-score.js'
import { references } from './references.js'
import { withErrors } from './with-errors.js'
import { yearlyChange } from './yearly-change.js'

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
  const before = [2000, 2003, 2005, 2010].map((time) => ({
    time,
    value: shareOfLogOdds(-2 + 0.1 * (time - 2000)),
  }))
  const past = { before, latest: { time: 2016, value: 0.3 }, until: 2016, change: 0.2 }
  const nothing = { ...past, before: [], latest: undefined, change: undefined }

  it('no change repeats the last share before the start', () => {
    expect([...(references['no change'](past)() ?? [])]).toEqual([before.at(-1)?.value])
  })

  it('the last share seen is repeated after the years of calibration alone', () => {
    expect(references['last seen'](past)(2016)).toBeUndefined()
    expect([...(references['last seen'](past)(2017) ?? [])]).toEqual([0.3])
  })

  it('a trend of log odds that is a line goes on along it', () => {
    expect(references.trend(past)(2016)?.[0]).toBeCloseTo(shareOfLogOdds(-0.4), 12)
  })

  it('two points are no trend, and nothing is nothing', () => {
    expect(references.trend({ ...past, before: before.slice(2) })(2016)).toBeUndefined()
    expect(references['no change'](nothing)()).toBeUndefined()
    expect(references['last seen'](nothing)(2020)).toBeUndefined()
    expect(references['random walk']({ ...past, before: [] })(2016)).toBeUndefined()
    expect(references['random walk']({ ...past, change: undefined })(2016)).toBeUndefined()
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
    expect(Math.abs(sd(2011) / 0.2 - 1)).toBeLessThan(0.01)
  })
})

describe('yearlyChange', () => {
  const seen = (...pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([time, odds]) => ({ time, value: shareOfLogOdds(odds) }))

  it('is the root mean square of changes by the year, over all series', () => {
    // Changes of 0.1 and -0.3 in a year, and of 0.4 in four: 0.01, 0.09 and 0.04 by the year.
    const series = [seen([2000, 0], [2001, 0.1], [2002, -0.2]), seen([2001, 1], [2005, 1.4])]
    expect(yearlyChange(series)).toBeCloseTo(Math.sqrt(0.14 / 3), 12)
  })

  it('is not known from two changes', () => {
    expect(yearlyChange([seen([2000, 0], [2001, 0.1], [2002, 0.3]), seen([2000, 0])])).toBeUndefined()
  })
})

describe('withErrors', () => {
  it('adds the variance of the error, on log odds, to that of the sample', () => {
    const sample = normalSample(4000).map((z) => shareOfLogOdds(-1 + 0.2 * z))
    const made = withErrors(sample, 0.1, { series: 2, time: 2020 }, openStream('1', 'test'))
    const odds = made.map(logOdds)
    const middle = odds.reduce((a, b) => a + b) / odds.length
    const square = odds.reduce((total, x) => total + (x - middle) ** 2, 0) / odds.length
    // Four standard errors of a mean of 4,000, and of a variance.
    expect(Math.abs(middle + 1)).toBeLessThan((4 * 0.1) / Math.sqrt(4000))
    expect(Math.abs(square / 0.05 - 1)).toBeLessThan(4 * Math.sqrt(2 / 4000))
    expect([...made]).toEqual([...sortNumbers(made)])
  })
})

describe('blockInterval', () => {
  const stream = openStream('1', 'blocks')
  const normal = (run: number, step: number, draw: number) => normalQuantile(stream.uniform(run, step, draw))

  /**
   * Scores of ten series of five places in eight years, less what they are on the whole: each errs by itself, and keeps a
   * part of it from year to year.
   */
  function made(run: number, kept: number, shared: number) {
    const paths = [...Array(11).keys()].map((path) => {
      let at = normal(run, path, 0)
      return [...Array(8).keys()].map((year) => {
        if (year > 0) at = kept * at + Math.sqrt(1 - kept * kept) * normal(run, path, year)
        return at
      })
    })
    const [common = [], ...own] = paths
    return own.flatMap((path, i) =>
      path.map((x, year) => ({
        value:
          Math.abs(Math.sqrt(1 - shared) * x + Math.sqrt(shared) * (common[year] ?? 0)) -
          Math.sqrt(2 / Math.PI),
        place: `${i % 5}`,
        time: 2017 + year,
      })),
    )
  }

  it.each([
    ['by themselves', 0, 0, 0.9],
    ['that last', 0.8, 0, 0.87],
    ['that last and are shared in part', 0.8, 0.2, 0.84],
    // What happens to all and lasts leaves too little to tell from: this is how far the interval falls short.
    ['that last and are shared by half', 0.8, 0.5, 0.76],
  ])('covers a mean of 0 as often as it says, of errors %s', (_, kept, shared, least) => {
    const hits = [...Array(1000).keys()].filter((run) => {
      const { low, high } = blockInterval(made(run, kept, shared)) ?? { low: NaN, high: NaN }
      return low <= 0 && high >= 0
    })
    expect(hits.length / 1000).toBeGreaterThan(least)
  })

  it('needs three places and three blocks of years, and of equal values has no width', () => {
    const values = (places: number, years: number) =>
      [...Array(places * years).keys()].map((i) => ({ value: 1, place: `${i % places}`, time: i % years }))
    expect(blockInterval(values(2, 7))).toBeUndefined()
    expect(blockInterval(values(5, 4))).toBeUndefined()
    expect(blockInterval(values(3, 5))).toEqual({ low: 1, high: 1 })
  })
})
