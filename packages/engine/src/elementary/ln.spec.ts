import { describe, expect, it } from 'vitest'
import { accuracy, rowsOff } from '../../test/accuracy.js'
import { exactLn } from '../../test/exact-elementary.js'
import { type ReferenceRow, referenceRows } from '../../test/reference-rows.js'
import { spread } from '../../test/spread.js'
import { exp } from './exp.js'
import { ln } from './ln.js'

const accuracyAt = (numbers: readonly number[]) =>
  accuracy(numbers.map((x) => ({ args: [x], found: ln(x), exact: exactLn(x) })))

describe('reference rows (mpmath)', () => {
  const rows = referenceRows('ln')
  const found = ({ args: [x = NaN] }: ReferenceRow) => ln(x)

  it('lie within one ulp', () => {
    expect(rows).toHaveLength(400)
    expect(rowsOff(rows, found, 1)).toEqual([])
  })

  it('are met exactly but for one in fifteen of those hard to round', () => {
    const hard = rows.filter(({ kind }) => kind === 'hard')
    const others = rows.filter(({ kind }) => kind !== 'hard')
    expect(rowsOff(others, found, 0)).toEqual([])
    expect(rowsOff(hard, found, 0).length / hard.length).toBeLessThan(1 / 15)
  })
})

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.8 ulp from ½ to 2, 97 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt(spread(6000, 0.5, 2))
    expect(worst, at).toBeLessThan(0.8)
    expect(nearest).toBeGreaterThan(0.97)
  })

  it('holds next to √½ and √2, where the series is longest', () => {
    const { worst, at, nearest } = accuracyAt([...spread(3000, 0.7, 0.75), ...spread(3000, 1.33, 1.43)])
    expect(worst, at).toBeLessThan(0.8)
    expect(nearest).toBeGreaterThan(0.93)
  })

  it('holds next to 1, where the result is small', () => {
    const steps = spread(3000, -36, -1).map((power, i) => (i % 2 === 0 ? exp(power) : -exp(power)))
    expect(accuracyAt(steps.map((step) => 1 + step).filter((x) => x !== 1)).worst).toBeLessThan(0.8)
  })

  it('is 0.66 ulp elsewhere, subnormal numbers included', () => {
    const numbers = spread(6000, -744, 709).map(exp)
    const { worst, at, nearest } = accuracyAt(numbers.filter((x) => x < 0.5 || x > 2))
    expect(worst, at).toBeLessThan(0.66)
    expect(nearest).toBeGreaterThan(0.999)
  })
})

it.each([
  [1, 0],
  [0, -Infinity],
  [-0, -Infinity],
  [Infinity, Infinity],
  [-Infinity, NaN],
  [-5e-324, NaN],
  [-1, NaN],
  [NaN, NaN],
])('ln(%s) is %s', (x, result) => {
  expect(ln(x)).toBe(result)
})
