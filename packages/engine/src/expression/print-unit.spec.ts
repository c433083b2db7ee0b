import { describe, expect, it } from 'vitest'
import { printUnit } from './print-unit.js'
import { parseUnit } from './unit.js'
import { standardUnits } from './unit-names.js'

describe('printUnit', () => {
  it.each([
    ['1', '1'],
    ['share', '1'],
    ['percent', '0.01'],
    ['USD', 'USD'],
    ['bn USD / year', 'bn USD / year'],
    ['1e9 USD / year', 'bn USD / year'],
    ['m', 'm'],
    ['thousand tonnes', 'thousand tonne'],
    ['tn USD', 'tn USD'],
    ['1 / year', '1 / year'],
    ['m / year', 'm / year'],
    ['1 / month', '12 / year'],
    ['month', '0.0833333 year'],
    ['USD^2', 'USD^2'],
    ['USD^-2', '1 / USD^2'],
    ['USD^0.5 / person', 'USD^0.5 / person'],
    ['USD / (person year)', 'USD / person / year'],
    ['25 USD', '25 USD'],
  ])('prints %s as %s', (text, printed) => {
    const parsed = parseUnit(text, standardUnits)
    expect('unit' in parsed && printUnit(parsed.unit)).toBe(printed)
  })
})
