import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { REPLICATES } from './replicates.js'
import { sobol } from './sobol.js'
import { sobolDirections } from './sobol-directions.js'
import { SOBOL_DIMENSIONS, sobolDirection, sobolPoint } from './sobol-point.js'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../../fixtures/${name}`, import.meta.url), 'utf8')

interface StoredPoints {
  readonly first64_dim8: readonly (readonly number[])[]
  readonly points_1_to_16: Readonly<Record<string, readonly (readonly number[])[]>>
}
const stored = JSON.parse(fixture('sobol-points.json')) as StoredPoints

/** A point of the sequence as it is, in so many dimensions. */
function plainPoint(index: number, dimensions: number): readonly number[] {
  return Array.from(
    { length: dimensions },
    (_, dimension) => sobolPoint(sobolDirection(dimension), index) / 2 ** 32,
  )
}

describe('fixtures/sobol-directions.csv (Joe and Kuo)', () => {
  it('is what the engine has, every number of it', () => {
    const rows = fixture('sobol-directions.csv').trim().split('\n').slice(2)
    expect(rows).toHaveLength(SOBOL_DIMENSIONS - 1)
    const packed = rows.map((row) => {
      const [, degree, inner, initial = ''] = row.split(',')
      const numbers = initial.trim().split(' ')
      expect(numbers).toHaveLength(Number(degree))
      return [inner, ...numbers].map((number) => Number(number).toString(36)).join(',')
    })
    expect(sobolDirections.trim().split(/\s+/)).toEqual(packed)
  })
})

describe('fixtures/sobol-points.json (SciPy)', () => {
  it('has the first 64 points in 8 dimensions', () => {
    expect(Array.from({ length: 64 }, (_, i) => plainPoint(i, 8))).toEqual(stored.first64_dim8)
  })

  it.each(Object.entries(stored.points_1_to_16))(
    'has points 1 to 16 in %s dimensions',
    (dimensions, points) => {
      expect(points.map((_, i) => plainPoint(i + 1, Number(dimensions)))).toEqual(points)
    },
  )

  it('ends with dimension 1200', () => {
    expect(() => sobolDirection(1200)).toThrow(/^dimension is none of 1200: 1200$/)
    expect(() => sobolDirection(-1)).toThrow(RangeError)
  })
})

const axesOf = (seed: string, dimensions: number, runs: number) =>
  Array.from({ length: dimensions }, (_, place) =>
    sobol.axis(
      { stream: openStream(seed, `axis ${place}`), draw: 0, dimension: place, of: 'values', place },
      { runs, dimensions },
    ),
  )

/** The runs of the first randomisation: so many points of one scrambled sequence. */
const sequence = (points: number) => Array.from({ length: points }, (_, i) => i * REPLICATES)

describe('scrambled points', () => {
  it('keep one point in each of 2ᵏ slices, for every k', () => {
    for (const axis of axesOf('1', 5, 256 * REPLICATES)) {
      for (const count of [2, 16, 256]) {
        const slices = sequence(count).map((run) => Math.floor(axis(run) * count))
        expect(slices.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i))
      }
    }
  })

  it('keep one point in each box of a net of two dimensions', () => {
    const [x, y] = axesOf('7', 2, 64 * REPLICATES)
    for (const [across, up] of [
      [2, 32],
      [8, 8],
      [32, 2],
    ] as const) {
      const boxes = sequence(64).map((run) => {
        return Math.floor(x!(run) * across) * up + Math.floor(y!(run) * up)
      })
      expect(new Set(boxes).size).toBe(64)
    }
  })

  it('lie anywhere: over many seeds a point is uniform in every bit, whatever those before it', () => {
    const seeds = 2000
    const [first = [], second = []] = [0, REPLICATES].map((run) =>
      Array.from({ length: seeds }, (_, seed) => axesOf(`${seed}`, 1, run + 1)[0]!(run)),
    )
    const bitOf = (u: number, bit: number) => Math.floor(u * 2 ** bit) % 2
    for (const bit of [1, 2, 3, 5, 6, 11, 15, 16, 20, 31, 33, 40]) {
      const ones = first.filter((u) => bitOf(u, bit) === 1).length
      // 5 standard errors of a fair coin.
      expect(Math.abs(ones - seeds / 2), `bit ${bit}`).toBeLessThan((5 * Math.sqrt(seeds)) / 2)
      if (bit === 1) continue
      const same = first.filter((u, seed) => bitOf(u, bit) === bitOf(second[seed]!, bit)).length
      expect(Math.abs(same - seeds / 2), `bits ${bit}`).toBeLessThan((5 * Math.sqrt(seeds)) / 2)
    }
  })

  it('beyond the last dimension are independent draws', () => {
    const stream = openStream('1', 'far')
    const axis = sobol.axis(
      { stream, draw: 2, dimension: 3, of: 'values', place: 1200 },
      { runs: 10, dimensions: 1300 },
    )
    expect(axis(3)).toBe(stream.uniform(3, 0, 2))
  })
})
