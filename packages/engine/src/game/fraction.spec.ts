import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFractions, exactly, fraction, parseFraction, printFraction, toNumber } from './fraction.js'

describe('fractions', () => {
  it('are read as they are written, without rounding', () => {
    const read = (text: string) => {
      const found = parseFraction(text)
      return found && printFraction(found)
    }
    expect(['12', '-0.5', '.1', '1e3', '2/3', '-1.5/0.5', '+4', '2E-2'].map(read)).toEqual(
      ['12', '-1/2', '1/10', '1000', '2/3', '-3', '4', '1/50'],
    ) // prettier-ignore
    expect(['', 'a', '1/0', '1e', '--1', '1 2'].map(read)).toEqual(Array(6).fill(undefined))
  })

  it('hold a double to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(exactly(value))).toBe(value === 0 ? 0 : value)
      }),
      { seed: 1 },
    )
  })

  it('come to the nearest double', () => {
    for (const [a, b] of [
      [1, 3],
      [2, 3],
      [-71, 97],
      [1e15, 7],
      [1, 1e300],
    ] as const)
      // prettier-ignore
      expect(toNumber(fraction(BigInt(a), BigInt(b)))).toBe(a / b)
  })

  it('are ordered as numbers are', () => {
    expect(compareFractions(fraction(1n, 3n), fraction(2n, 6n))).toBe(0)
    expect(compareFractions(fraction(-1n, 2n), fraction(1n, -3n))).toBeLessThan(0)
  })
})
