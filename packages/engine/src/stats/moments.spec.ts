import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../test/spread.js'
import { mean, skewness, variance } from './moments.js'
import { sum } from './sum.js'

describe('sum', () => {
  it('keeps what plain addition loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2)
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1)
    expect(sum([])).toBe(0)
  })

  it('is exact for integers of 53 bits, in every order', () => {
    const integers = fc.array(fc.integer({ min: -(2 ** 42), max: 2 ** 42 }), { maxLength: 100 })
    fc.assert(
      fc.property(integers, (values) => {
        const scaled = values.map((value) => value / 1024)
        expect(sum(scaled)).toBe(Number(values.reduce((total, value) => total + BigInt(value), 0n)) / 1024)
        expect(sum([...scaled].reverse())).toBe(sum(scaled))
      }),
      { seed: 1 },
    )
  })
})

describe('mean and variance', () => {
  it('have known values', () => {
    expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5)
    expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBe(32 / 7)
    expect(mean([1, 2, 4], [1, 1, 2])).toBe(2.75)
    // Σw(x - 2.75)² = 3.0625 + 0.5625 + 3.125; Σw - Σw²/Σw = 4 - 6/4.
    expect(variance([1, 2, 4], [1, 1, 2])).toBe(6.75 / 2.5)
  })

  it('do not lose the spread of numbers far from 0', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30)
  })

  it('with equal weights are those without, and do not know the scale of weights', () => {
    const values = spread(101, -3, 8)
    const weights = spread(101, 0, 1)
    expect(
      mean(
        values,
        values.map(() => 3),
      ),
    ).toBeCloseTo(mean(values), 14)
    expect(
      variance(
        values,
        values.map(() => 3),
      ),
    ).toBeCloseTo(variance(values), 13)
    const doubled = weights.map((weight) => 2 * weight)
    expect(variance(values, doubled)).toBe(variance(values, weights))
  })

  it('refuse samples that have none', () => {
    expect(() => mean([])).toThrow(/^values is empty/)
    expect(() => mean([1], [0])).toThrow(/^weights sum to nothing/)
    expect(() => mean([1], [1, 2])).toThrow(/^weights and values differ/)
    expect(() => variance([1])).toThrow(/^values has one number/)
    expect(() => variance([1, 2], [1, 0])).toThrow(/^weights leave one value/)
  })
})

describe('skewness', () => {
  it('is that of a two-point distribution, whatever the scale and whatever does not count', () => {
    // Of a share p of ones it is (1 - 2p)/√(p(1 - p)).
    const ones = Array.from({ length: 100 }, (_, i) => Number(i % 10 === 0))
    expect(skewness(ones)).toBeCloseTo(0.8 / 0.3, 12)
    expect(skewness([...ones.map((x) => 5 - 7 * x), NaN])).toBeCloseTo(-0.8 / 0.3, 12)
    expect(skewness([3, 3, 3])).toBe(0)
    expect(skewness([])).toBeNaN()
  })
})
