import { describe, expect, it, test } from 'vitest'
import { openStream } from '#random/stream'
import { designs, type DesignName } from '#sample/designs/designs'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { normalCdf } from '#stats/normal-cdf'
import { normalQuantile } from '#stats/normal-quantile'
import { knownMean, type Bounds } from './known-mean.js'
import { summariseColumn } from './summarise-column.js'

const drawn = ['monte-carlo', 'latin-hypercube', 'sobol'] as const

/** What a function of uniform numbers comes to in the runs of a design. */
function column(
  design: DesignName,
  seed: string,
  runs: number,
  dimensions: number,
  f: (u: readonly number[]) => number,
): Float64Array {
  const axes = Array.from({ length: dimensions }, (_, place) =>
    designs[design].axis(
      { stream: openStream(seed, `axis ${place}`), draw: 0, dimension: place, of: 'values', place },
      { runs, dimensions },
    ),
  )
  return Float64Array.from({ length: runs }, (_, run) => f(axes.map((axis) => axis(run))))
}

describe.each(drawn)('intervals by %s', (design) => {
  /** A normal number of variance 1 made of three: two that are drawn by the design, one that is not, as noise is not. */
  const noisy = (seed: string) => {
    const noise = openStream(seed, 'noise')
    let run = 0
    return (u: readonly number[]) => {
      const [a, b] = [normalQuantile(u[0]!), normalQuantile(u[1]!)]
      return 0.6 * a + 0.64 * b + 0.48 * normalQuantile(noise.uniform(run++, 0, 0))
    }
  }

  it('of 95 % cover means, quantiles and shares in 93 to 97 of 100 studies', () => {
    const STUDIES = 1000
    const outcome = { isTime: false, thresholds: [1] }
    const truths = {
      ...{ mean: 0, low: normalQuantile(0.05), median: 0, high: normalQuantile(0.95) },
      share: normalCdf(-1),
    }
    const covered = { mean: 0, low: 0, median: 0, high: 0, share: 0 }
    for (let study = 0; study < STUDIES; study++) {
      const values = column(design, `${study}`, 200, 2, noisy(`${study}`))
      const { intervals, thresholds } = summariseColumn(values, [], outcome, design)
      const found: Readonly<Record<string, Bounds | null>> = { ...intervals, share: thresholds[0]!.interval }
      for (const [name, truth] of Object.entries(truths)) {
        const { low, high } = found[name]!
        if ((low ?? -Infinity) <= truth && truth <= (high ?? Infinity)) covered[name as 'mean']++
      }
    }
    for (const [name, count] of Object.entries(covered)) {
      expect(count / STUDIES, name).toBeGreaterThan(0.93)
      expect(count / STUDIES, name).toBeLessThan(0.97)
    }
  })

  it('cover the median of a time that comes in 51 of 100 futures', () => {
    const [STUDIES, median, last] = [200, 0, normalQuantile(0.51)]
    let covered = 0
    for (let study = 0; study < STUDIES; study++) {
      const values = column(design, `${study}`, 200, 2, noisy(`${study}`)).map((value) =>
        value <= last ? value : NaN,
      )
      const { intervals } = summariseColumn(values, [], { isTime: true, thresholds: [] }, design)
      const { low, high } = intervals.median!
      if ((low ?? -Infinity) <= median && median <= (high ?? Infinity)) covered++
    }
    expect(covered / STUDIES).toBeGreaterThan(0.93)
  })
})

test('intervals tell an end that is never from one that nothing bounds', () => {
  const times = Float64Array.from({ length: 200 }, (_, run) => (run < 20 ? run : NaN))
  const number = summariseColumn(times, [], { isTime: false, thresholds: [] }, 'monte-carlo')
  const time = summariseColumn(times, [], { isTime: true, thresholds: [] }, 'monte-carlo')
  expect(time).toMatchObject({ median: null, intervals: { median: { low: Infinity, high: Infinity } } })
  // Of 20 numbers none lies above the 95 % quantile often enough.
  expect(number.intervals.high).toMatchObject({ high: null })
})

describe('the error of a smooth outcome', () => {
  /** Its mean is 1, since each factor has the mean 1. */
  const smooth = (u: readonly number[]) => u.reduce((product, x, i) => product * (1 + (x - 0.5) / (i + 1)), 1)
  const additive = (u: readonly number[]) => u.reduce((sum, x) => sum + x * x, 0)

  /** How the error falls with the runs: the slope of its logarithm. By the truth, and by what is stated. */
  function slopes(design: DesignName, f: (u: readonly number[]) => number, truth: number) {
    const [few, many, studies] = [128, 2048, 24]
    const errors = [few, many].map((runs) => {
      const known = Array.from({ length: studies }, (_, study) =>
        knownMean(column(design, `${study}`, runs, 4, f), groupsOfDesign(design)),
      )
      const meanSquare = (of: (one: (typeof known)[number]) => number) =>
        Math.sqrt(known.reduce((sum, one) => sum + of(one) ** 2, 0) / studies)
      return [meanSquare(({ mean }) => mean! - truth), meanSquare(({ error }) => error!)] as const
    })
    return [0, 1].map((i) => Math.log(errors[1]![i]! / errors[0]![i]!) / Math.log(many / few))
  }

  it('falls with the square root of the runs by Monte Carlo', () => {
    const [real, stated] = slopes('monte-carlo', smooth, 1)
    expect(stated).toBeCloseTo(-0.5, 1)
    expect(Math.abs(real! + 0.5)).toBeLessThan(0.2)
  })

  it('faster by Latin hypercube, where effects add up', () => {
    for (const slope of slopes('latin-hypercube', additive, 4 / 3)) expect(slope).toBeLessThan(-1.3)
  })

  it("nearly with the runs or faster by scrambled Sobol', also where they do not", () => {
    for (const slope of slopes('sobol', smooth, 1)) expect(slope).toBeLessThan(-0.9)
  })
})
