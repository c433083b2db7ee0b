import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distanceWithin } from './distance-within.js'

/** Optimal string alignment as it is defined, cell by cell. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i + j),
  )
  const at = (i: number, j: number) => table[i]![j]!
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const options = [at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(at(i - 2, j - 2) + 1)
      table[i]![j] = Math.min(...options)
    }
  }
  return at(a.length, b.length)
}

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 })

it('is the distance where it is at most what is asked for, and Infinity elsewhere', () => {
  fc.assert(
    fc.property(text, text, fc.nat(16), (a, b, most) => {
      const expected = distance(a, b)
      expect(distanceWithin(a, b, most)).toBe(expected <= most ? expected : Infinity)
    }),
    { numRuns: 3000 },
  )
})
