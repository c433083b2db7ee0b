import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cholesky } from './cholesky.js'

const matrix = (...rows: readonly (readonly number[])[]) => ({
  size: rows.length,
  entries: Float64Array.from(rows.flat()),
})
const lowerOf = (...rows: readonly (readonly number[])[]) => {
  const factored = cholesky(matrix(...rows))
  return 'lower' in factored ? [...factored.lower.entries] : factored
}

describe('cholesky', () => {
  it('has known values', () => {
    expect(lowerOf()).toEqual([])
    expect(lowerOf([1])).toEqual([1])
    expect(lowerOf([1, 0.6], [0.6, 1])).toEqual([1, 0, 0.6, 0.8])
  })

  it('takes variables that others determine', () => {
    expect(lowerOf([1, 1], [1, 1])).toEqual([1, 0, 1, 0])
    expect(lowerOf([1, -1, 0.6], [-1, 1, -0.6], [0.6, -0.6, 1])).toEqual([1, 0, 0, -1, 0, 0, 0.6, 0, 0.8])
  })

  it('names the first row that contradicts those before it', () => {
    expect(lowerOf([1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1])).toEqual({ row: 2 })
    expect(lowerOf([1, 1.1], [1.1, 1])).toEqual({ row: 1 })
    expect(lowerOf([1, 1, 0.6], [1, 1, 0.5], [0.6, 0.5, 1])).toEqual({ row: 2 })
  })

  it('times its transpose is the matrix, whatever points the correlations come from', () => {
    const point = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 7 }), (points) => {
        const vectors = points.map((p) => {
          const size = Math.hypot(...p)
          return size > 1e-3 ? p.map((x) => x / size) : [1, 0, 0, 0]
        })
        const dot = (a: readonly number[], b: readonly number[]) =>
          a.reduce((s, x, i) => s + x * (b[i] ?? 0), 0)
        const rows = vectors.map((a) => vectors.map((b) => (a === b ? 1 : dot(a, b))))
        const factored = cholesky(matrix(...rows))
        if ('row' in factored) return false
        const n = rows.length
        const row = (i: number) => [...factored.lower.entries.subarray(i * n, (i + 1) * n)]
        // √ of the variance that counts as nothing.
        return rows.every((given, i) => given.every((c, j) => Math.abs(dot(row(i), row(j)) - c) < 1e-6))
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
