import { describe, expect, it } from 'vitest'
import { predatorPrey, smallScenario } from '../../test/small-scenario.js'
import { influenceTable } from './influence-table.js'
import { linksOf, overallSign } from './links.js'

/** `from → to when sign across` of every link. */
function links(model: string, sections = ''): string[] {
  const scenario = smallScenario(model, sections)
  return linksOf(scenario.model, influenceTable(scenario)).map(({ from, to, when, sign, across }) => {
    return `${from} → ${to} ${when} ${sign}${across === undefined ? '' : ` across ${across}`}`
  })
}

describe('linksOf', () => {
  it('finds what every equation reads, and which way it acts', () => {
    expect(links(predatorPrey)).toEqual([
      'births → rabbits always +',
      'eaten → rabbits always -',
      'fox_births → foxes always +',
      'death → foxes always -',
      'foxes → foxes always -',
      'birth → births always +',
      'rabbits → births always +',
      'catch → eaten always +',
      'rabbits → eaten always +',
      'foxes → eaten always +',
      'growth → fox_births always +',
      'rabbits → fox_births always +',
      'foxes → fox_births always +',
    ])
  })

  it('tells what is read at the first instant only', () => {
    const found = links(`
parameters: { a: { unit: '1', mid: 2 } }
stocks: { x: { unit: '1', initial: 3 * a, rate: '(initial(a) - x) / (1 * 1)' } }
time unit: '1'`)
    expect(found).toEqual(['x → x always -', 'a → x start +'])
  })

  it('joins the signs of states that disagree', () => {
    const found = links(`
parameters: { a: { unit: '1', mid: 0 } }
stocks: { x: { unit: '1', initial: '-4', rate: '1' } }
auxiliaries:
  square_of_x: { unit: '1', equation: x * x }
  flat: { unit: '1', equation: 'if(x > 100, a, 0)' }
time unit: '1'`)
    expect(found).toContain('x → square_of_x always mixed')
    expect(found).toContain('a → flat always 0')
    expect(found).toContain('x → flat always 0')
  })

  it('sees through lags, with both signs where the lag undoes the rest', () => {
    const found = links(`
stocks: { x: { unit: '1', initial: '1', rate: x / 5 } }
auxiliaries:
  late: { unit: '1', equation: 'smooth3(x, 2)' }
  later: { unit: '1', equation: '-delay3(2 * x, 2)' }
  trend: { unit: '1', equation: 'x - smooth(x, 2)' }
  from_start: { unit: '1', equation: 'smooth(1, 2, x)' }
time unit: '1'`)
    expect(found).toContain('x → late always +')
    expect(found).toContain('x → later always -')
    expect(found).toContain('x → trend always mixed')
    expect(found).toContain('x → from_start start +')
  })

  it('sees through tables, whose argument stands in many places', () => {
    const found = links(`
tables: { curve: { unit: '1', input: '1', points: [[0, 5], [2, 4], [9, 1]] } }
stocks: { x: { unit: '1', initial: '1', rate: x / 10 } }
auxiliaries: { y: { unit: '1', equation: 'lookup(curve, x + 1 / x)' } }
time unit: '1'`)
    expect(found).toContain('x → y always -')
  })

  it('tells what an element does at its own place from what it does elsewhere', () => {
    const found = links(`
dimensions: { k: [one, two, three], j: k }
stocks: { 'x[k]': { unit: '1', initial: '1', rate: 'x[k] / 10' } }
auxiliaries:
  'portion[k]': { unit: '1', equation: 'x[k] / sum(j, x[j])' }
  'others[k]': { unit: '1', equation: 'sum(j, if(j == k, 0, x[j]))' }
  total: { unit: '1', equation: 'sum(k, x[k])' }
  first: { unit: '1', equation: 'x[one] - x[two]' }
time unit: '1'`)
    expect(found).toContain('x → x always +')
    expect(found).toContain('x → portion always + across -')
    expect(found).toContain('x → others always 0 across +')
    expect(found).toContain('x → total always +')
    expect(found).toContain('x → first always mixed')
  })

  it('draws parameters and levers from their ranges, so that it sees what middle values hide', () => {
    const found = links(`
dimensions: { player: [me, you] }
parameters: { a: { unit: '1', mid: 0, low: -1, high: 1 } }
levers: { push: { unit: '1', owner: me, base: 0, low: 0, high: 1 } }
stocks: { x: { unit: '1', initial: '1', rate: '1' } }
auxiliaries:
  y: { unit: '1', equation: a * x }
  z: { unit: '1', equation: push * x }
time unit: '1'`)
    expect(found).toContain('x → y always mixed')
    expect(found).toContain('x → z always +')
  })

  it('plays the policies', () => {
    const found = links(
      `
levers: { push: { unit: '1', owner: me, base: 0 } }
stocks: { x: { unit: '1', initial: '1', rate: '1' } }
auxiliaries: { z: { unit: '1', equation: push * x } }
time unit: '1'`,
      'policies: { me: { wait: {}, act: { start: 3, levers: { push: 2 } } } }',
    )
    expect(found).toContain('x → z always +')
  })
})

describe('overallSign', () => {
  it('is the sign at the same place, or elsewhere where there is none', () => {
    const link = { from: 'a', to: 'b', when: 'always' } as const
    expect(overallSign({ ...link, sign: '+', across: '-' })).toBe('+')
    expect(overallSign({ ...link, sign: '0', across: '-' })).toBe('-')
    expect(overallSign({ ...link, sign: '0', across: undefined })).toBe('0')
  })
})
