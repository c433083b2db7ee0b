import { describe, expect, it } from 'vitest'
import { equalUnits, type Unit } from '#expression/unit'
import { readUnit, readUnits } from './read-units.js'

function read(source: Record<string, string>) {
  const problems: string[] = []
  const units = readUnits(source, (path, { code, message }) =>
    problems.push(`${path.join(' ')}: ${code}: ${message}`),
  )
  const same = (a: string, b: string) => equalUnits(unitOf(a), unitOf(b))
  const unitOf = (text: string): Unit => readUnit(text, units, [], () => expect.fail())!
  return { problems, same }
}

describe('units of a model', () => {
  it('are new bases, or made of those before them', () => {
    const { problems, same } = read({
      barrel: 'base',
      bnUSD: 'bn USD',
      price: 'USD / barrel',
      mb: 'm barrel',
    })
    expect(problems).toEqual([])
    expect(same('price * mb', 'm USD')).toBe(true)
    expect(same('bnUSD', '1000 m USD')).toBe(true)
    expect(same('barrel', 'tonne')).toBe(false)
  })

  it('join the standard ones and take no name of theirs', () => {
    expect(read({}).same('percent', '0.01')).toBe(true)
    expect(read({ USD: 'base', m: 'base' }).problems).toEqual([
      'units USD: duplicate-name: USD is a unit already',
      'units m: duplicate-name: m is a unit already',
    ])
  })

  it('are not made of those after them', () => {
    expect(read({ price: 'USD / barrel', barrel: 'base' }).problems).toEqual([
      'units price: wrong-unit: barrel is not a unit',
    ])
  })

  it('that are wrong are reported once, and may be used', () => {
    const { problems, same } = read({ price: 'USD / barel' })
    expect(problems).toHaveLength(1)
    expect(same('price', 'price')).toBe(true)
  })

  it.each(['2x', 'a b', 'a-b', '%', ''])('are not called %j', (name) => {
    expect(read({ [name]: 'base' }).problems).toEqual([
      `units ${name}: bad-name: ${name} cannot be the name of a unit`,
    ])
  })
})
