import { describe, expect, it } from 'vitest'
import { accuracyOver } from '../../test/accuracy.js'
import { exactCosh } from '../../test/exact-hyperbolic.js'
import { spread } from '../../test/spread.js'
import { cosh } from './cosh.js'

const accuracyAt = (numbers: readonly number[]) => accuracyOver(numbers, cosh, exactCosh)

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.65 ulp from -708 to 708, 99 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt([...spread(2000, -708, 708), ...spread(3000, -20, 20)])
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.99)
  })

  it('is hardly more than half an ulp next to 0', () => {
    expect(accuracyAt(spread(3000, -1, 1)).worst).toBeLessThan(0.52)
  })

  it('holds up to the largest result', () => {
    expect(accuracyAt(spread(1000, 707, 710.4758600739439)).worst).toBeLessThan(0.65)
  })
})

it.each([
  [0, 1],
  [-0, 1],
  [5e-324, 1],
  [2 ** -27, 1],
  [710.4758600739439, 1.7976931348621744e308],
  [-710.4758600739439, 1.7976931348621744e308],
  [710.475860073944, Infinity],
  [Infinity, Infinity],
  [-Infinity, Infinity],
  [NaN, NaN],
])('cosh(%s) is %s', (x, result) => {
  expect(cosh(x)).toBe(result)
})
