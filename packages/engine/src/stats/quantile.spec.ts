import { describe, expect, it } from 'vitest'
import { quantile, sortNumbers } from './quantile.js'

describe('quantile', () => {
  // numpy.quantile, whose default is type 7.
  it.each([
    [0, 1],
    [0.05, 1.35],
    [0.25, 2.75],
    [0.5, 5.5],
    [0.9, 20],
    [1, 27],
  ])('has the known value at %s', (p, value) => {
    expect(quantile(sortNumbers([17, 1, 4, 3, 2, 7, 9, 27]), p)).toBeCloseTo(value, 14)
  })

  it('of one number is that number', () => {
    expect([0, 0.3, 1].map((p) => quantile([7], p))).toEqual([7, 7, 7])
  })

  it('passes what is not finite on and makes no NaN of it', () => {
    const sorted = sortNumbers([Infinity, 2030, -Infinity, 2035, Infinity, -Infinity])
    expect([0, 0.1, 0.3, 0.4, 0.5, 0.6, 0.65, 0.9].map((p) => quantile(sorted, p))).toEqual([
      -Infinity,
      -Infinity,
      -Infinity,
      2030,
      2032.5,
      2035,
      Infinity,
      Infinity,
    ])
  })

  it('refuses an empty sample and a share that is none', () => {
    expect(() => quantile([], 0.5)).toThrow(/^sorted is empty/)
    for (const p of [-0.1, 1.1, NaN]) expect(() => quantile([1], p)).toThrow(/^p does not lie/)
  })
})

it('sortNumbers sorts a copy by size', () => {
  const values = [10, 9, -1, 100]
  expect([...sortNumbers(values)]).toEqual([-1, 9, 10, 100])
  expect(values).toEqual([10, 9, -1, 100])
})
