import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileScalar } from '#compile/closure'
import { slotScalar } from './scalar.js'
import { unrollLookup } from './unroll-lookup.js'

type Points = readonly (readonly [number, number])[]

/** The value of a table at x. */
function lookup(points: Points, x: number): number {
  return compileScalar(unrollLookup(points, slotScalar(0)), Float64Array.of(x))()
}

const xs = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 })
const points: fc.Arbitrary<Points> = xs.chain((all) => {
  const rising = [...all].sort((a, b) => a - b)
  const ys = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
    minLength: all.length,
    maxLength: all.length,
  })
  // No -0: a line through it comes to 0.
  return ys.map((values) => rising.map((x, i) => [x / 8, values[i]! + 0] as const))
})

describe('a table', () => {
  it('goes through each of its points, to the last bit', () => {
    fc.assert(
      fc.property(points, (table) => {
        for (const [x, y] of table) expect(lookup(table, x)).toBe(y)
      }),
    )
  })

  it('is constant beyond its ends', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0, noNaN: true }), (table, beyond) => {
        expect(lookup(table, table[0]![0] - beyond)).toBe(table[0]![1])
        expect(lookup(table, table.at(-1)![0] + beyond)).toBe(table.at(-1)![1])
      }),
    )
  })

  it('goes straight from one point to the next', () => {
    fc.assert(
      fc.property(points, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (table, place, share) => {
        const i = place % (table.length - 1)
        const [[x0, y0], [x1, y1]] = [table[i]!, table[i + 1]!]
        const x = x0 + share * (x1 - x0)
        const straight = (y0 * (x1 - x)) / (x1 - x0) + (y1 * (x - x0)) / (x1 - x0)
        // Values up to 100, each side a handful of roundings of at most half an ulp of 200.
        expect(Math.abs(lookup(table, x) - straight)).toBeLessThan(10 * 200 * Number.EPSILON)
      }),
    )
  })

  it('hides no NaN', () => {
    fc.assert(fc.property(points, (table) => void expect(lookup(table, NaN)).toBeNaN()))
  })
})
