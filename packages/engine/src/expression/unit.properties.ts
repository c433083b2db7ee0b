import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printUnit } from './print-unit.js'
import {
  dimensionless,
  divideUnits,
  equalUnits,
  multiplyUnits,
  parseUnit,
  raiseUnit,
  type Unit,
} from './unit.js'
import { standardUnits } from './unit-names.js'

const bases = ['USD', 'year', 'tonne', 'person']
const scale = fc.constantFrom(1, 0.01, 12, 25, 365, 1e3, 1e6, 1e9, 1e12)
const power = fc.integer({ min: -3, max: 3 })

const unit: fc.Arbitrary<Unit> = fc.tuple(scale, ...bases.map(() => power)).map(([factor, ...powers]) =>
  powers.reduce(
    (product, power, i) => {
      const base = { scale: 1, powers: new Map([[bases[i]!, power]]) }
      return multiplyUnits(product, base)
    },
    { scale: factor, powers: new Map<string, number>() } as Unit,
  ),
)

const expectEqual = (a: Unit, b: Unit) =>
  expect(equalUnits(a, b), `${printUnit(a)} is ${printUnit(b)}`).toBe(true)

describe('units', () => {
  it('are a commutative group under multiplication', () => {
    fc.assert(
      fc.property(unit, unit, unit, (a, b, c) => {
        expectEqual(multiplyUnits(a, b), multiplyUnits(b, a))
        expectEqual(multiplyUnits(multiplyUnits(a, b), c), multiplyUnits(a, multiplyUnits(b, c)))
        expectEqual(multiplyUnits(a, dimensionless), a)
        expectEqual(divideUnits(a, a), dimensionless)
        expectEqual(multiplyUnits(divideUnits(a, b), b), a)
        expectEqual(divideUnits(a, divideUnits(b, c)), divideUnits(multiplyUnits(a, c), b))
      }),
    )
  })

  it('obey the laws of powers', () => {
    fc.assert(
      fc.property(unit, unit, power, power, (a, b, n, m) => {
        expectEqual(raiseUnit(a, 1), a)
        expectEqual(raiseUnit(a, n + m), multiplyUnits(raiseUnit(a, n), raiseUnit(a, m)))
        expectEqual(raiseUnit(raiseUnit(a, n), m), raiseUnit(a, n * m))
        expectEqual(raiseUnit(multiplyUnits(a, b), n), multiplyUnits(raiseUnit(a, n), raiseUnit(b, n)))
        expectEqual(raiseUnit(raiseUnit(a, 2), 0.5), a)
        expectEqual(multiplyUnits(raiseUnit(a, n / 2), raiseUnit(a, n / 2)), raiseUnit(a, n))
      }),
    )
  })

  it('differ when a base, a power or a scale differs', () => {
    fc.assert(
      fc.property(unit, fc.constantFrom(...bases), fc.constantFrom(-1, 1, 0.5), (a, base, by) => {
        const other = multiplyUnits(a, { scale: 1, powers: new Map([[base, by]]) })
        expect(equalUnits(a, other)).toBe(false)
        expect(equalUnits(other, a)).toBe(false)
        expect(equalUnits(a, { ...a, scale: a.scale * 1.001 })).toBe(false)
      }),
    )
  })

  it('read as they print', () => {
    fc.assert(
      fc.property(unit, (a) => {
        const parsed = parseUnit(printUnit(a), standardUnits)
        expect(parsed).toHaveProperty('unit')
        if ('unit' in parsed) expectEqual(parsed.unit, a)
      }),
    )
  })
})
