import { describe, expect, it } from 'vitest'
import { accuracyOver } from '../../test/accuracy.js'
import { exactAsin } from '../../test/exact-angles.js'
import { spread } from '../../test/spread.js'
import { asin } from './asin.js'
import { exp } from './exp.js'

const accuracyAt = (numbers: readonly number[]) => accuracyOver(numbers, asin, exactAsin)

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.6 ulp, 99 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt(spread(3000, -1, 1))
    expect(worst, at).toBeLessThan(0.6)
    expect(nearest).toBeGreaterThan(0.99)
  })

  it('holds below sin(arctan ¼), where the series is longest', () => {
    const { worst, at, nearest } = accuracyAt(spread(2000, 0.2, 0.2425))
    expect(worst, at).toBeLessThan(0.6)
    expect(nearest).toBeGreaterThan(0.96)
  })

  it('holds next to 0, ½ and 1', () => {
    const small = spread(1000, -30, -1).map(exp)
    expect(accuracyAt(small).worst).toBeLessThan(0.6)
    expect(accuracyAt(small.map((step) => 1 - step)).worst).toBeLessThan(0.6)
    expect(accuracyAt(small.map((step) => 0.5 - step)).worst).toBeLessThan(0.6)
  })
})

it.each([
  [0, 0],
  [-0, -0],
  [5e-324, 5e-324],
  [-5e-324, -5e-324],
  [2.2250738585072014e-308, 2.2250738585072014e-308],
  [2 ** -27, 2 ** -27],
  [1, Math.PI / 2],
  [-1, -Math.PI / 2],
  [1.0000000000000002, NaN],
  [-2, NaN],
  [Infinity, NaN],
  [-Infinity, NaN],
  [NaN, NaN],
])('asin(%s) is %s', (x, result) => {
  expect(asin(x)).toBe(result)
})
