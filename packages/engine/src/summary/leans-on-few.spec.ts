import { expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { designs, type DesignName } from '#sample/designs/designs'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { lawOf, type Spread } from '#sample/distributions'
import { leansOnFew } from './leans-on-few.js'
import { summariseColumn } from './summarise-column.js'

const RUNS = 200

/** In how many of fifty studies the mean of one number is said to lean on few runs, and in how many its interval covers. */
function studies(design: DesignName, spread: Spread): { readonly told: number; readonly covered: number } {
  const { quantile, mean: truth = NaN } = lawOf(spread)
  const all = Array.from({ length: 50 }, (_, seed) => {
    const stream = openStream(`${seed}`, 'x')
    const place = { stream, draw: 0, dimension: 0, of: 'values', place: 0 } as const
    const axis = designs[design].axis(place, { runs: RUNS, dimensions: 1 })
    const values = Float64Array.from({ length: RUNS }, (_, run) => quantile(axis(run)))
    const summary = summariseColumn(values, [], { isTime: false, thresholds: [] }, design)
    const { low, high } = summary.intervals.mean ?? { low: NaN, high: NaN }
    return {
      isTold: leansOnFew(summary, groupsOfDesign(design)),
      isCovered: (low ?? NaN) <= truth && truth <= (high ?? NaN),
    }
  })
  return {
    told: all.filter(({ isTold }) => isTold).length,
    covered: all.filter(({ isCovered }) => isCovered).length,
  }
}

const heavy: Spread = { distribution: 'lognormal', params: { median: 1, sigma: 1 } }
const normal: Spread = { distribution: 'normal', params: { mean: 0, sd: 1 } }

it('tells of a number whose tail decides, by a Latin hypercube in every study, and covers it less', () => {
  const { told, covered } = studies('latin-hypercube', heavy)
  expect(told).toBe(50)
  expect(covered).toBeLessThan(47)
})

it('tells of it in most studies of independent runs', () => {
  expect(studies('monte-carlo', heavy).told).toBeGreaterThan(20)
})

it.each(['monte-carlo', 'latin-hypercube', 'sobol'] as const)(
  'says nothing of a normal number, by %s',
  (design) => {
    expect(studies(design, normal).told).toBe(0)
  },
)

it('says nothing where nothing is random, or there is no mean', () => {
  expect(leansOnFew({ counted: 9, mean: 1, skewness: 5 }, undefined)).toBe(false)
  expect(leansOnFew({ counted: 9, mean: null, skewness: null }, 8)).toBe(false)
})
