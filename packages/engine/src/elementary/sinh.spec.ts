import { describe, expect, it } from 'vitest'
import { accuracyOver } from '../../test/accuracy.js'
import { exactSinh } from '../../test/exact-hyperbolic.js'
import { spread } from '../../test/spread.js'
import { exp } from './exp.js'
import { sinh } from './sinh.js'

const accuracyAt = (numbers: readonly number[]) => accuracyOver(numbers, sinh, exactSinh)

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.65 ulp from -708 to 708, 99 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt([...spread(2000, -708, 708), ...spread(3000, -1, 1)])
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.99)
  })

  it('holds next to ½ ln 2, where the reduced argument is largest', () => {
    const { worst, at, nearest } = accuracyAt(spread(3000, 0.34, 0.36))
    expect(worst, at).toBeLessThan(0.65)
    expect(nearest).toBeGreaterThan(0.94)
  })

  it('holds next to 0 and up to the largest result', () => {
    expect(accuracyAt(spread(1000, -30, -1).map(exp)).worst).toBeLessThan(0.65)
    expect(accuracyAt(spread(1000, 707, 710.4758600739439)).worst).toBeLessThan(0.65)
  })
})

it.each([
  [0, 0],
  [-0, -0],
  [5e-324, 5e-324],
  [-5e-324, -5e-324],
  [2.2250738585072014e-308, 2.2250738585072014e-308],
  [2 ** -27, 2 ** -27],
  [710.4758600739439, 1.7976931348621744e308],
  [710.475860073944, Infinity],
  [-710.475860073944, -Infinity],
  [Infinity, Infinity],
  [-Infinity, -Infinity],
  [NaN, NaN],
])('sinh(%s) is %s', (x, result) => {
  expect(sinh(x)).toBe(result)
})
