import { describe, expect, it } from 'vitest'
import { accuracyOver, rowsOff } from '../../test/accuracy.js'
import { exactSin } from '../../test/exact-angles.js'
import { type ReferenceRow, referenceRows } from '../../test/reference-rows.js'
import { spread } from '../../test/spread.js'
import { exp } from './exp.js'
import { sin } from './sin.js'

const accuracyAt = (numbers: readonly number[]) => accuracyOver(numbers, sin, exactSin)

describe('reference rows (mpmath)', () => {
  const rows = referenceRows('sin')
  const found = ({ args: [x = NaN] }: ReferenceRow) => sin(x)

  it('lie within one ulp', () => {
    expect(rows).toHaveLength(400)
    expect(rowsOff(rows, found, 1)).toEqual([])
  })

  it('are met exactly but for one row and for an eighth of those hard to round', () => {
    const hard = rows.filter(({ kind }) => kind === 'hard')
    const others = rows.filter(({ kind }) => kind !== 'hard')
    expect(rowsOff(others, found, 0)).toEqual(['7.071923615965524'])
    expect(rowsOff(hard, found, 0).length / hard.length).toBeLessThan(1 / 8)
  })
})

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

  it('holds next to whole numbers of half turns, where the result is small', () => {
    const { worst, at } = accuracyAt(spread(1000, 1, 333772).map((k) => Math.floor(k) * Math.PI))
    expect(worst, at).toBeLessThan(0.65)
  })

  it('holds on both sides of 2²⁰, where another reduction takes over', () => {
    expect(accuracyAt(spread(2000, 1e6, 1.1e6)).worst).toBeLessThan(0.65)
  })

  it('holds up to the largest double', () => {
    const { worst, at, nearest } = accuracyAt(spread(2000, 13, 709.7).map(exp))
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.99)
  })

  it('holds at the double that comes nearest to a whole number of quarter turns', () => {
    // Source: Muller et al. 2018, Handbook of Floating-Point Arithmetic, 2nd ed., table 10.13.
    const nearest = 6381956970095103 * 2 ** 797
    expect(sin(nearest)).toBe(1)
    expect(accuracyAt([2 * nearest]).worst).toBeLessThan(0.501)
    expect(Math.abs(sin(2 * nearest))).toBeLessThan(1e-18)
  })
})

it.each([
  [0, 0],
  [-0, -0],
  [5e-324, 5e-324],
  [-5e-324, -5e-324],
  [-2.2250738585072014e-308, -2.2250738585072014e-308],
  [2 ** -27, 2 ** -27],
  [Infinity, NaN],
  [-Infinity, NaN],
  [NaN, NaN],
])('sin(%s) is %s', (x, result) => {
  expect(sin(x)).toBe(result)
})
