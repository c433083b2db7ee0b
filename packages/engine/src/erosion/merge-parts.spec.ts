import { describe, expect, it } from 'vitest'
import { mergeParts } from './merge-parts.js'

const stock = { unit: '1', initial: '0', rate: '0' }
const auxiliary = { unit: '1', equation: '1' }

describe('mergeParts', () => {
  it('joins sections and keeps the order of the parts', () => {
    const merged = mergeParts([
      { stocks: { b: stock } },
      { stocks: { a: stock }, auxiliaries: { c: auxiliary } },
    ])
    expect(Object.keys(merged.stocks ?? {})).toEqual(['b', 'a'])
    expect(merged.auxiliaries).toEqual({ c: auxiliary })
    expect(merged.levers).toBeUndefined()
  })

  it('refuses a name given twice in one section, whatever its subscripts', () => {
    const parts = [{ stocks: { 'share[patron]': stock } }, { stocks: { 'share[state]': stock } }]
    expect(() => mergeParts(parts)).toThrow(/share is given twice/)
  })

  it('refuses a name given twice in two sections', () => {
    const parts = [{ stocks: { cost: stock } }, { auxiliaries: { cost: auxiliary } }]
    expect(() => mergeParts(parts)).toThrow(/the second time in auxiliaries/)
  })
})
