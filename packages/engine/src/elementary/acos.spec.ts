import { describe, expect, it } from 'vitest'
import { accuracyOver } from '../../test/accuracy.js'
import { exactAcos } from '../../test/exact-angles.js'
import { spread } from '../../test/spread.js'
import { acos } from './acos.js'
import { exp } from './exp.js'

const accuracyAt = (numbers: readonly number[]) => accuracyOver(numbers, acos, exactAcos)

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.6 ulp, 99 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt(spread(3000, -1, 1))
    expect(worst, at).toBeLessThan(0.6)
    expect(nearest).toBeGreaterThan(0.99)
  })

  it('holds above cos(arctan ¼), where the series is longest', () => {
    const { worst, at, nearest } = accuracyAt(spread(2000, 0.9702, 0.98))
    expect(worst, at).toBeLessThan(0.6)
    expect(nearest).toBeGreaterThan(0.96)
  })

  it('holds next to 0, where it is π/2, and next to 1 and -1', () => {
    const small = spread(1000, -30, -1).map(exp)
    expect(accuracyAt(small).worst).toBeLessThan(0.6)
    expect(accuracyAt(small.map((step) => 1 - step)).worst).toBeLessThan(0.6)
    expect(accuracyAt(small.map((step) => step - 1)).worst).toBeLessThan(0.6)
  })
})

it.each([
  [0, Math.PI / 2],
  [-0, Math.PI / 2],
  [5e-324, Math.PI / 2],
  [1, 0],
  [-1, Math.PI],
  // √(2·2⁻⁵³) as far as a double has it (mpmath).
  [1 - 2 ** -53, 1.4901161193847656e-8],
  [1.0000000000000002, NaN],
  [-2, NaN],
  [Infinity, NaN],
  [-Infinity, NaN],
  [NaN, NaN],
])('acos(%s) is %s', (x, result) => {
  expect(acos(x)).toBe(result)
})
