import { describe, expect, it } from 'vitest'
import { openStream, type Stream } from '#random/stream'
import { correlation } from '#stats/correlation'
import { kolmogorovBound, kolmogorovSmirnov } from '#stats/kolmogorov-smirnov'
import { designNames, designs, isDesignName } from './designs.js'
import { pointOf, replicateOf, REPLICATES } from './replicates.js'

/** An axis of a design; of a full factorial the only one, which any number of runs fits. */
function axisOf(name: keyof typeof designs, stream: Stream, runs: number, draw = 0, dimension = draw) {
  const dimensions = name === 'full-factorial' ? 1 : 10
  return designs[name].axis({ stream, draw, dimension, of: 'values', place: dimension }, { runs, dimensions })
}

function points(name: keyof typeof designs, stream: Stream, runs: number): Float64Array {
  const axis = axisOf(name, stream, runs)
  return Float64Array.from({ length: runs }, (_, run) => axis(run))
}

describe.each(designNames)('%s', (name) => {
  it('gives numbers above 0 and below 1, the same whenever it is asked', () => {
    const axis = axisOf(name, openStream('1', 'a'), 50)
    const forwards = Array.from({ length: 50 }, (_, run) => axis(run))
    const backwards = Array.from({ length: 50 }, (_, i) => axis(49 - i)).reverse()
    expect(backwards).toEqual(forwards)
    expect(forwards.every((u) => u > 0 && u < 1)).toBe(true)
  })

  it.skipIf(name === 'full-factorial')(
    'is uniform, and knows neither its neighbour, nor another purpose, nor another draw',
    () => {
      const n = 5000
      const stream = openStream('1', 'a')
      const axes = [axisOf(name, stream, n), axisOf(name, openStream('1', 'b'), n, 0, 2)]
      const [a = [], b = []] = axes.map((axis) => Array.from({ length: n }, (_, run) => axis(run)))
      const second = axisOf(name, stream, n, 1)
      const c = a.map((_, run) => second(run))
      expect(
        kolmogorovBound(
          kolmogorovSmirnov(a, (x) => x),
          n,
        ),
      ).toBeGreaterThan(5.7e-7)
      for (const [x, y] of [
        [a, b],
        [a, c],
        // Points of a sequence that fills gaps know where the one before lies.
        ...(name === 'sobol' ? [] : [[a.slice(1), a.slice(0, -1)] as const]),
      ] as const) {
        expect(Math.abs(correlation(x, y) ?? 1)).toBeLessThan(5 / Math.sqrt(n - 1))
      }
    },
  )

  it('says truly whether its first runs stay when more are added', () => {
    const stream = openStream('1', 'a')
    const [few, many] = [points(name, stream, 20), points(name, stream, 40).subarray(0, 20)]
    expect(designs[name].isPrefixStable).toBe(few.every((u, run) => u === many[run]))
  })

  it('is not changed by other purposes', () => {
    const before = points(name, openStream('1', 'a'), 30)
    points(name, openStream('1', 'b'), 30)
    expect(points(name, openStream('1', 'a'), 30)).toEqual(before)
  })

  it('refuses numbers of runs that are none, and runs beyond them', () => {
    for (const runs of [0, -1, 1.5, NaN, 2 ** 32]) {
      expect(() => axisOf(name, openStream('1', 'a'), runs)).toThrow(/^runs is no whole number/)
    }
    expect(() => axisOf(name, openStream('1', 'a'), 5)(5)).toThrow(/^run is none of 5/)
  })
})

describe('monte-carlo', () => {
  it('is the stream itself', () => {
    const stream = openStream('1', 'a')
    const axis = axisOf('monte-carlo', stream, 10, 3)
    expect(axis(7)).toBe(stream.uniform(7, 0, 3))
  })
})

describe('latin-hypercube', () => {
  it.each([1, 2, 3, 7, 100, 1000, 1021])('of %i runs has one of each cube in every slice', (runs) => {
    const all = points('latin-hypercube', openStream('1', 'a'), runs)
    for (const cube of Array.from({ length: REPLICATES }, (_, i) =>
      all.filter((_, run) => replicateOf(run) === i),
    )) {
      const slices = Array.from(cube, (u) => Math.floor(u * cube.length))
      expect(slices.sort((a, b) => a - b)).toEqual(Array.from(cube, (_, i) => i))
    }
  })

  it('finds a mean better than independent draws do', () => {
    const runs = 1000
    const mean = points('latin-hypercube', openStream('1', 'a'), runs).reduce((a, b) => a + b, 0) / runs
    // 5 standard errors of m cubes of n/m uniform numbers in slices of their own: m/√(12·n³).
    expect(Math.abs(mean - 0.5)).toBeLessThan((5 * REPLICATES) / Math.sqrt(12 * runs ** 3))
  })

  it('puts every slice into every place as often as the others', () => {
    const [size, seeds] = [5, 200]
    const counts = new Float64Array(25)
    for (let seed = 0; seed < seeds; seed++) {
      for (const [run, u] of points(
        'latin-hypercube',
        openStream(`${seed}`, 'a'),
        size * REPLICATES,
      ).entries()) {
        counts[pointOf(run) * size + Math.floor(u * size)]! += 1
      }
    }
    const expected = (seeds * REPLICATES) / size
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 16 degrees of freedom: mean 16, standard deviation √32.
    expect(chiSquare).toBeLessThan(16 + 5 * Math.sqrt(32))
  })

  it('has cubes that know nothing of each other', () => {
    const [one = [], other = []] = [0, 1].map((replicate) =>
      Array.from({ length: 300 }, (_, seed) => {
        const axis = axisOf('latin-hypercube', openStream(`${seed}`, 'a'), 2 * REPLICATES)
        return Math.floor(2 * axis(replicate))
      }),
    )
    expect(Math.abs(correlation(one, other) ?? 1)).toBeLessThan(5 / Math.sqrt(299))
  })
})

it('the table names each design by its key', () => {
  for (const name of designNames) expect(designs[name].name).toBe(name)
  expect([isDesignName('monte-carlo'), isDesignName('toString')]).toEqual([true, false])
})
