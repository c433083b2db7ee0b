import { describe, expect, it } from 'vitest'
import { accuracyOver } from '../../test/accuracy.js'
import { exactAtan } from '../../test/exact-angles.js'
import { spread } from '../../test/spread.js'
import { atan } from './atan.js'
import { exp } from './exp.js'

const accuracyAt = (numbers: readonly number[]) => accuracyOver(numbers, atan, exactAtan)

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.6 ulp, 99 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt([...spread(2000, -1, 1), ...spread(2000, -10, 10)])
    expect(worst, at).toBeLessThan(0.6)
    expect(nearest).toBeGreaterThan(0.99)
  })

  it('holds next to ¼, ¾, 4/3 and 4, where the series is longest', () => {
    for (const edge of [0.25, 0.75, 4 / 3, 4]) {
      const { worst, at, nearest } = accuracyAt(spread(1000, 0.97 * edge, 1.03 * edge))
      expect(worst, at).toBeLessThan(0.6)
      expect(nearest).toBeGreaterThan(0.97)
    }
  })

  it('holds next to 0 and up to where it is flat', () => {
    expect(accuracyAt(spread(2000, -40, 50).map(exp)).worst).toBeLessThan(0.6)
  })
})

it.each([
  [0, 0],
  [-0, -0],
  [5e-324, 5e-324],
  [-5e-324, -5e-324],
  [2.2250738585072014e-308, 2.2250738585072014e-308],
  [2 ** -27, 2 ** -27],
  [1, Math.PI / 4],
  [-1, -Math.PI / 4],
  [1e300, Math.PI / 2],
  [Infinity, Math.PI / 2],
  [-Infinity, -Math.PI / 2],
  [NaN, NaN],
])('atan(%s) is %s', (x, result) => {
  expect(atan(x)).toBe(result)
})
