import { describe, expect, it } from 'vitest'
import { reductionOf, reductions, type Stretch } from './reductions.js'

/** a falls, rises and stays. */
const values = Float64Array.from([4, 2, 0, 3, 6, 6])
const stretch = (first: number, last: number): Stretch => ({ values, first, last, from: 2025, step: 0.5 })
const reduce = (name: string, first: number, last = first) =>
  reductionOf.get(name)?.reduce(stretch(first, last))

describe('the reductions', () => {
  it('have names, signatures and meanings of their own', () => {
    expect(reductions.map(({ name }) => name)).toEqual([
      'at',
      'first_when',
      'minimum',
      'maximum',
      'average',
      'integral',
      'change',
    ])
    for (const { name, signature, meaning, times } of reductions) {
      expect(signature).toMatch(new RegExp(`^${name}\\(`))
      expect(meaning).not.toBe('')
      expect(times[0]).toBeLessThanOrEqual(times[1])
    }
  })

  it.each([
    ['at', 1, 1, 2],
    ['at', 5, 5, 6],
    ['minimum', 0, 5, 0],
    ['minimum', 3, 5, 3],
    ['maximum', 0, 5, 6],
    ['maximum', 0, 2, 4],
    ['maximum', 2, 2, 0],
    // The recorded series is the integral itself: 6 - 4 over two and a half years.
    ['integral', 0, 5, 2],
    ['integral', 0, 1, -2],
    ['integral', 2, 2, 0],
    ['average', 0, 5, 0.8],
    ['average', 0, 1, -4],
    ['change', 0, 5, 2],
    ['change', 1, 2, -2],
    ['change', 3, 3, 0],
    // The first instant at which a is not 0, as a time.
    ['first_when', 0, 5, 2025],
    ['first_when', 2, 5, 2026.5],
  ])('%s from instant %d to %d is %d', (name, first, last, result) => {
    expect(reduce(name, first, last)).toBeCloseTo(result, 14)
  })

  it('never is null', () => {
    expect(reduce('first_when', 2, 2)).toBeNull()
  })
})
