import { describe, expect, it } from 'vitest'
import { accuracyOver, rowsOff } from '../../test/accuracy.js'
import { exactTanh } from '../../test/exact-hyperbolic.js'
import { type ReferenceRow, referenceRows } from '../../test/reference-rows.js'
import { spread } from '../../test/spread.js'
import { exp } from './exp.js'
import { tanh } from './tanh.js'

const accuracyAt = (numbers: readonly number[]) => accuracyOver(numbers, tanh, exactTanh)

describe('reference rows (mpmath)', () => {
  const rows = referenceRows('tanh')
  const found = ({ args: [x = NaN] }: ReferenceRow) => tanh(x)

  it('lie within one ulp', () => {
    expect(rows).toHaveLength(400)
    expect(rowsOff(rows, found, 1)).toEqual([])
  })

  it('are met exactly but for a twelfth of those hard to round', () => {
    const hard = rows.filter(({ kind }) => kind === 'hard')
    const others = rows.filter(({ kind }) => kind !== 'hard')
    expect(rowsOff(others, found, 0)).toEqual([])
    expect(rowsOff(hard, found, 0).length / hard.length).toBeLessThan(1 / 12)
  })
})

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.65 ulp, 99 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt([...spread(2000, -22, 22), ...spread(3000, -1, 1)])
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.99)
  })

  it('holds next to ¼ ln 2, where the reduced argument is largest', () => {
    const { worst, at, nearest } = accuracyAt(spread(3000, 0.17, 0.18))
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.94)
  })

  it('holds next to 0', () => {
    expect(accuracyAt(spread(1000, -30, -1).map(exp)).worst).toBeLessThan(0.65)
  })
})

it.each([
  [0, 0],
  [-0, -0],
  [5e-324, 5e-324],
  [-5e-324, -5e-324],
  [2.2250738585072014e-308, 2.2250738585072014e-308],
  [2 ** -27, 2 ** -27],
  [19, 1 - 2 ** -53],
  [20, 1],
  [-1e300, -1],
  [Infinity, 1],
  [-Infinity, -1],
  [NaN, NaN],
])('tanh(%s) is %s', (x, result) => {
  expect(tanh(x)).toBe(result)
})
