import { describe, expect, it } from 'vitest'
import { accuracy } from '../../test/accuracy.js'
import { exactAtan2 } from '../../test/exact-angles.js'
import { spread } from '../../test/spread.js'
import { atan } from './atan.js'
import { atan2 } from './atan2.js'
import { exp } from './exp.js'

const accuracyAt = (points: readonly (readonly [y: number, x: number])[]) =>
  accuracy(points.map(([y, x]) => ({ args: [y, x], found: atan2(y, x), exact: exactAtan2(y, x) })))

/** Every number with one from another place. */
const pair = (numbers: readonly number[], others: readonly number[]) =>
  numbers.map((y, i) => [y, others[(i * 7) % others.length] ?? 1] as const)

describe('the stated bound, against integers of 256 bits', () => {
  it('is 0.6 ulp, 99 % being the nearest double', () => {
    const { worst, at, nearest } = accuracyAt(pair(spread(4001, -1, 1), spread(4001, -1, 1)))
    expect(worst, at).toBeLessThan(0.6)
    expect(nearest).toBeGreaterThan(0.99)
  })

  it('holds next to the axes', () => {
    const small = spread(1000, -80, 0).map((power, i) => (i % 3 === 0 ? -exp(power) : exp(power)))
    const other = spread(1000, -2, 2)
    expect(accuracyAt(pair(small, other)).worst).toBeLessThan(0.6)
    expect(accuracyAt(pair(other, small)).worst).toBeLessThan(0.6)
  })
})

describe('numbers that are scaled first', () => {
  it.each([600, 990, -600, -1000])('a power of two in both, 2^%d, changes nothing', (power) => {
    const points = pair(spread(1000, 0.1, 10), spread(1000, -10, 10))
    const changed = points.filter(([y, x]) => {
      const factor = 2 ** power
      return atan2(y * factor, x * factor) !== atan2(y, x)
    })
    expect(changed).toEqual([])
  })

  it('gives the quotient where it is below 2⁻⁶⁴, subnormal quotients included', () => {
    for (const power of spread(1000, -744, -50)) {
      const y = exp(power)
      expect(atan2(y, 3)).toBe(y / 3)
    }
    expect(atan2(3e-300, 7e20)).toBe(3e-300 / 7e20)
  })

  it('gives π/2 less the reverse quotient, and π less the quotient, where they are small', () => {
    for (const power of spread(1000, 40, 709)) {
      const y = exp(power)
      expect(atan2(y, 3)).toBe(atan(y / 3))
      expect(atan2(y, -3)).toBe(Math.PI / 2)
      expect(atan2(3, -y)).toBe(Math.PI)
    }
  })
})

// What C99 and ECMAScript share.
it.each([
  [0, 0, 0],
  [-0, 0, -0],
  [0, -0, Math.PI],
  [-0, -0, -Math.PI],
  [0, 3, 0],
  [-0, 3, -0],
  [0, -3, Math.PI],
  [-0, -3, -Math.PI],
  [3, 0, Math.PI / 2],
  [3, -0, Math.PI / 2],
  [-3, 0, -Math.PI / 2],
  [5e-324, 0, Math.PI / 2],
  [0, 5e-324, 0],
  [5e-324, 5e-324, Math.PI / 4],
  [5e-324, -5e-324, 2.356194490192345],
  [3, Infinity, 0],
  [-3, Infinity, -0],
  [3, -Infinity, Math.PI],
  [Infinity, 3, Math.PI / 2],
  [-Infinity, -3, -Math.PI / 2],
  [Infinity, Infinity, Math.PI / 4],
  [Infinity, -Infinity, 2.356194490192345],
  [-Infinity, -Infinity, -2.356194490192345],
  [1.7976931348623157e308, 1.7976931348623157e308, Math.PI / 4],
  [1, -1, 2.356194490192345],
  [NaN, 1, NaN],
  [1, NaN, NaN],
  [NaN, 0, NaN],
  [Infinity, NaN, NaN],
])('atan2(%s, %s) is %s', (y, x, result) => {
  expect(atan2(y, x)).toBe(result)
})
