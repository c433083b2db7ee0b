import { describe, expect, it } from 'vitest'
import { accuracy, rowsOff } from '../../test/accuracy.js'
import { exactExp } from '../../test/exact-elementary.js'
import { type ReferenceRow, referenceRows } from '../../test/reference-rows.js'
import { spread } from '../../test/spread.js'
import { exp } from './exp.js'

const accuracyAt = (numbers: readonly number[]) =>
  accuracy(numbers.map((x) => ({ args: [x], found: exp(x), exact: exactExp(x) })))

describe('reference rows (mpmath)', () => {
  const rows = referenceRows('exp')
  const found = ({ args: [x = NaN] }: ReferenceRow) => exp(x)

  it('lie within one ulp', () => {
    expect(rows).toHaveLength(400)
    expect(rowsOff(rows, found, 1)).toEqual([])
  })

  it('are met exactly where the result overflows, underflows or is subnormal', () => {
    const edges = rows.filter(({ result }) => result === Infinity || result < 2.3e-308)
    expect(edges).toHaveLength(9)
    expect(rowsOff(edges, found, 0)).toEqual([])
  })

  it('are met exactly but for one tie, and for a third of those hard to round', () => {
    const hard = rows.filter(({ kind }) => kind === 'hard')
    const others = rows.filter(({ kind }) => kind !== 'hard')
    // e^(2⁻⁵³) lies 2⁻⁵⁴ of an ulp above the middle of two doubles.
    expect(rowsOff(others, found, 0)).toEqual(['1.1102230246251565e-16'])
    expect(rowsOff(hard, found, 0).length / hard.length).toBeLessThan(0.36)
  })
})

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.65 ulp from -708 to 708, 98 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt([...spread(3000, -708, 708), ...spread(3000, -0.4, 0.4)])
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.98)
  })

  it('holds where the reduced argument is largest', () => {
    const halves = spread(3000, -1000, 1000).map((k) => (Math.floor(k) + 0.5) * Math.LN2)
    const { worst, at, nearest } = accuracyAt(halves.map((x, i) => x * (1 + 1e-5 * (i / 1500 - 1))))
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.95)
  })

  it('is 0.65 ulp up to the largest double', () => {
    expect(accuracyAt(spread(1000, 708, 709.782712893384)).worst).toBeLessThan(0.65)
  })

  it('is 0.9 of 2⁻¹⁰⁷⁴ below 2⁻¹⁰²²', () => {
    expect(accuracyAt(spread(3000, -745.3, -708)).worst).toBeLessThan(0.9)
  })
})

it.each([
  [0, 1],
  [-0, 1],
  [Infinity, Infinity],
  [-Infinity, 0],
  [NaN, NaN],
  [1e300, Infinity],
  [-1e300, 0],
  [709.7827128933841, Infinity],
  [-745.1332191019411, 5e-324],
  [-745.1332191019412, 0],
])('exp(%s) is %s', (x, result) => {
  expect(exp(x)).toBe(result)
})
