import { describe, expect, it } from 'vitest'
import { accuracyOver, rowsOff } from '../../test/accuracy.js'
import { exactCos } from '../../test/exact-angles.js'
import { type ReferenceRow, referenceRows } from '../../test/reference-rows.js'
import { spread } from '../../test/spread.js'
import { cos } from './cos.js'
import { exp } from './exp.js'

const accuracyAt = (numbers: readonly number[]) => accuracyOver(numbers, cos, exactCos)

describe('reference rows (mpmath)', () => {
  const rows = referenceRows('cos')
  const found = ({ args: [x = NaN] }: ReferenceRow) => cos(x)

  it('lie within one ulp', () => {
    expect(rows).toHaveLength(400)
    expect(rowsOff(rows, found, 1)).toEqual([])
  })

  it('are met exactly but for a seventh of those hard to round', () => {
    const hard = rows.filter(({ kind }) => kind === 'hard')
    const others = rows.filter(({ kind }) => kind !== 'hard')
    expect(rowsOff(others, found, 0)).toEqual([])
    expect(rowsOff(hard, found, 0).length / hard.length).toBeLessThan(1 / 7)
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

  it('holds next to odd numbers of quarter turns, where the result is small', () => {
    const { worst, at } = accuracyAt(spread(1000, 0, 333772).map((k) => (Math.floor(k) + 0.5) * Math.PI))
    expect(worst, at).toBeLessThan(0.65)
  })

  it('holds on both sides of 2²⁰ and up to the largest double', () => {
    expect(accuracyAt(spread(2000, 1e6, 1.1e6)).worst).toBeLessThan(0.65)
    expect(accuracyAt(spread(2000, 13, 709.7).map(exp)).worst).toBeLessThan(0.65)
  })
})

it.each([
  [0, 1],
  [-0, 1],
  [5e-324, 1],
  [2 ** -27, 1],
  [Infinity, NaN],
  [-Infinity, NaN],
  [NaN, NaN],
])('cos(%s) is %s', (x, result) => {
  expect(cos(x)).toBe(result)
})
