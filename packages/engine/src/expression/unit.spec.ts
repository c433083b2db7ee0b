import { describe, expect, it } from 'vitest'
import { baseUnit, dimensionless, equalUnits, parseUnit, raiseUnit, scaled, type Unit } from './unit.js'
import { standardUnits } from './unit-names.js'

function unitOf(text: string): Unit {
  const parsed = parseUnit(text, standardUnits)
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.unit
}

const powersOf = (text: string) => Object.fromEntries(unitOf(text).powers)

describe('parseUnit', () => {
  it.each([
    ['1', 1, {}],
    ['share', 1, {}],
    ['percent', 0.01, {}],
    ['USD', 1, { USD: 1 }],
    ['bn USD', 1e9, { USD: 1 }],
    ['bn USD / year', 1e9, { USD: 1, year: -1 }],
    ['bn*USD/year', 1e9, { USD: 1, year: -1 }],
    ['1 / year', 1, { year: -1 }],
    ['1 / month', 12, { year: -1 }],
    ['tonne^2', 1, { tonne: 2 }],
    ['tonne^-1', 1, { tonne: -1 }],
    ['USD^0.5', 1, { USD: 0.5 }],
    ['m^2', 1e12, {}],
    ['USD USD', 1, { USD: 2 }],
    ['USD / USD', 1, {}],
    ['USD^0', 1, {}],
    ['USD / person / year', 1, { USD: 1, person: -1, year: -1 }],
    ['USD / (person year)', 1, { USD: 1, person: -1, year: -1 }],
    // Side by side binds closer than a stroke.
    ['USD / person year', 1, { USD: 1, person: -1, year: -1 }],
    ['1000 tonnes', 1000, { tonne: 1 }],
    ['1e3 people', 1000, { person: 1 }],
    ['thousand tonnes / day', 365_000, { tonne: 1, year: -1 }],
  ])('reads %j', (text, scale, powers) => {
    expect(powersOf(text)).toEqual(powers)
    // Scales are products of a few rounded factors.
    expect(unitOf(text).scale / scale).toBeCloseTo(1, 14)
  })

  it.each([
    ['an unknown name', 'bn UDS', 'UDS is not a unit', 'UDS 0', 'USD'],
    ['a word of prose', 'USD per year', 'per is not a unit', 'per 0', 'year'],
    ['the second of two', 'year / (year * yar)', 'yar is not a unit', 'yar 0', 'year'],
    ['a name from JavaScript', 'constructor', 'constructor is not a unit', 'constructor 0', undefined],
    ['a sum', 'USD + year', 'this is not a unit', undefined, undefined],
    ['a sign', '-USD', 'this is not a unit', undefined, undefined],
    ['zero', '0', 'this is not a unit', undefined, undefined],
    ['a power that is a name', 'USD^year', 'this is not a unit', undefined, undefined],
    ['a function', 'sqrt(USD)', 'this is not a unit', undefined, undefined],
    ['subscripts', 'USD[year]', 'this is not a unit', undefined, undefined],
    ['a text', '"USD"', '"USD" is not a finite number', undefined, undefined],
    ['nothing', ' ', 'the equation is empty', undefined, undefined],
    ['half a unit', 'USD /', 'cannot read the equation: Unexpected end of expression', undefined, undefined],
    ['a keyword', 'in', '`in` is a keyword and no name', 'in 0', undefined],
    ['a scale beyond all numbers', 'tn^40', 'the scale of the unit is no number', undefined, undefined],
    ['a scale below all numbers', 'tn^-40 USD', 'the scale of the unit is no number', undefined, undefined],
  ])('refuses %s: %j', (_, text, message, word, nearest) => {
    const parsed = parseUnit(text, standardUnits)
    const problems = 'problems' in parsed ? parsed.problems : []
    expect(problems).toHaveLength(1)
    const [problem] = problems
    expect(problem).toMatchObject({ code: 'wrong-unit', message })
    expect(problem?.within && `${problem.within.text} ${problem.within.occurrence}`).toBe(word)
    expect(problem?.nearest).toBe(nearest)
  })

  it('says everything that is wrong at once', () => {
    const parsed = parseUnit('UDS / yaer', standardUnits)
    expect(parsed).toMatchObject({ problems: [{ nearest: 'USD' }, { nearest: 'year' }] })
  })

  it('takes no longer for a large power', () => {
    const start = performance.now()
    expect(parseUnit('m^1e15', standardUnits)).toHaveProperty('problems')
    expect(powersOf('USD^1e15')).toEqual({ USD: 1e15 })
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('equalUnits', () => {
  it.each([
    ['bn USD', 'thousand m USD'],
    ['USD / year', 'USD / (12 month)'],
    ['1 / month', '12 / year'],
    ['tonne year', 'years tonnes'],
    ['share', '1'],
    ['USD^0.5 USD^0.5', 'USD'],
    ['week', '7 days'],
  ])('%s is %s', (a, b) => {
    expect(equalUnits(unitOf(a), unitOf(b))).toBe(true)
  })

  it.each([
    ['bn USD', 'USD'],
    ['percent', 'share'],
    ['USD', 'year'],
    ['USD', '1'],
    ['USD^2', 'USD'],
    ['USD', 'USD person'],
    ['USD / year', 'USD'],
    ['month', 'year'],
  ])('%s is not %s', (a, b) => {
    expect(equalUnits(unitOf(a), unitOf(b))).toBe(false)
    expect(equalUnits(unitOf(b), unitOf(a))).toBe(false)
  })
})

describe('raiseUnit', () => {
  it('raises the scale with the bases', () => {
    const metres = scaled(1e6, baseUnit('tonne'))
    expect(raiseUnit(metres, 2)).toEqual({ scale: 1e12, powers: new Map([['tonne', 2]]) })
    expect(raiseUnit(metres, 0.5)).toEqual({ scale: 1e3, powers: new Map([['tonne', 0.5]]) })
    expect(raiseUnit(metres, 0)).toEqual(dimensionless)
  })
})

describe('the standard units', () => {
  it('have one year, whatever it is called, and shares of it', () => {
    expect(equalUnits(unitOf('years'), unitOf('yr'))).toBe(true)
    expect(equalUnits(unitOf('12 months'), unitOf('year'))).toBe(true)
    expect(equalUnits(unitOf('365 days'), unitOf('year'))).toBe(true)
  })

  it.each([
    ['thousand', 1e3],
    ['m', 1e6],
    ['bn', 1e9],
    ['tn', 1e12],
    ['percent', 0.01],
  ])('%s is %d', (name, scale) => {
    expect(unitOf(name)).toEqual({ scale, powers: new Map() })
  })
})
