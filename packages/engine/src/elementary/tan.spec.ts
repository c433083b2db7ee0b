import { describe, expect, it } from 'vitest'
import { accuracyOver } from '../../test/accuracy.js'
import { exactTan } from '../../test/exact-angles.js'
import { spread } from '../../test/spread.js'
import { exp } from './exp.js'
import { tan } from './tan.js'

const accuracyAt = (numbers: readonly number[]) => accuracyOver(numbers, tan, exactTan)

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.65 ulp on the first turns, 99 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt([...spread(2000, -10, 10), ...spread(2000, -1, 1)])
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.99)
  })

  it('holds where the reduced angle is largest', () => {
    const { worst, at, nearest } = accuracyAt(spread(2000, 0.77, 0.8))
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.97)
  })

  it('holds next to quarter turns, where the result is small or large', () => {
    const { worst, at } = accuracyAt(spread(2000, 1, 667544).map((k) => (Math.floor(k) * Math.PI) / 2))
    expect(worst, at).toBeLessThan(0.65)
  })

  it('holds on both sides of 2²⁰ and up to the largest double', () => {
    expect(accuracyAt(spread(2000, 1e6, 1.1e6)).worst).toBeLessThan(0.65)
    expect(accuracyAt(spread(2000, 13, 709.7).map(exp)).worst).toBeLessThan(0.65)
  })
})

it.each([
  [0, 0],
  [-0, -0],
  [5e-324, 5e-324],
  [-5e-324, -5e-324],
  [2.2250738585072014e-308, 2.2250738585072014e-308],
  [2 ** -27, 2 ** -27],
  // The double below π/2, 6.1e-17 short of it (mpmath).
  [1.5707963267948966, 16331239353195370],
  [Infinity, NaN],
  [-Infinity, NaN],
  [NaN, NaN],
])('tan(%s) is %s', (x, result) => {
  expect(tan(x)).toBe(result)
})
