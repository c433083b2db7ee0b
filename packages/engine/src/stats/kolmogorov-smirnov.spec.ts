import { describe, expect, it } from 'vitest'
import { kolmogorovBound, kolmogorovSmirnov } from './kolmogorov-smirnov.js'

const uniform = (x: number) => Math.max(0, Math.min(1, x))

describe('kolmogorovSmirnov', () => {
  it('looks at both sides of every step', () => {
    expect(kolmogorovSmirnov([0.5], uniform)).toBe(0.5)
    expect(kolmogorovSmirnov([0.9, 0.1], uniform)).toBeCloseTo(0.4, 15)
    expect(kolmogorovSmirnov([0.3, 0.2, 0.1], uniform)).toBeCloseTo(0.7, 15)
    expect(kolmogorovSmirnov([2, 3], uniform)).toBe(1)
  })

  it('is smallest in the middles of equal slices', () => {
    const middles = Array.from({ length: 10 }, (_, i) => (i + 0.5) / 10)
    expect(kolmogorovSmirnov(middles, uniform)).toBeCloseTo(0.05, 15)
  })

  it('refuses an empty sample', () => {
    expect(() => kolmogorovSmirnov([], uniform)).toThrow(/^values is empty/)
  })
})

// Smirnov 1948, Ann. Math. Stat. 19, 279–281: the 5 % point of √n·d tends to 1.3581, where the bound is 5.00 %.
it('kolmogorovBound is near the limit law in its tail', () => {
  expect(kolmogorovBound(1.3581 / 100, 10_000)).toBeCloseTo(0.05, 4)
  expect(kolmogorovBound(0, 10)).toBe(1)
})
