import { describe, expect, it } from 'vitest'
import { readScenario } from '#scenario/read-scenario'
import { simulate } from '../simulate.js'
import type { ModelSource } from './schema.js'

const dimensions = { patron: ['russia', 'china', 'us'], rival: 'patron' }

const read = (auxiliaries: Record<string, string>, stocks: ModelSource['stocks'] = {}) =>
  readScenario(
    JSON.stringify({
      time: { from: 0, to: 2, step: 1 },
      model: {
        dimensions,
        parameters: { one_year: { unit: 'year', mid: 1 } },
        stocks,
        auxiliaries: Object.fromEntries(
          Object.entries(auxiliaries).map(([name, equation]) => [name, { unit: '1', equation }]),
        ),
      },
    }),
  )

const stock = (initial: string, rate: string) => ({ unit: '1', initial, rate: `(${rate}) / one_year` })

/** Every loop, as it is spelled out, and the equation that the issue points at. */
function loopsOf(...model: Parameters<typeof read>) {
  return read(...model).issues.map(({ code, message, found, path }) => {
    expect(code).toBe('algebraic-loop')
    return `${path.slice(2).join(' ')}: ${message}: ${found}`
  })
}

const algebraic = 'an algebraic loop: no stock stands in it'
const atStart = 'the first instant has a loop without an end'

describe('algebraic loops', () => {
  it.each([
    ['of one', { a: 'a + 1' }, `a equation: ${algebraic}: a → a`],
    ['of two', { a: 'b', b: 'a' }, `a equation: ${algebraic}: a → b → a`],
    ['of three', { a: '1 + b', b: 'max(c, 2)', c: 'exp(a)' }, `a equation: ${algebraic}: a → b → c → a`],
    ['behind a tail', { x: 'a', a: 'b', b: 'a' }, `a equation: ${algebraic}: a → b → a`],
    [
      'through a sum',
      { 'a[patron]': 'b', b: 'sum(patron, a[patron])' },
      `a[patron] equation: ${algebraic}: a[russia] → b → a[russia]`,
    ],
    [
      'of one element',
      { 'a[patron]': 'if(patron == china, a[china], 1)' },
      `a[patron] equation: ${algebraic}: a[china] → a[china]`,
    ],
    [
      'of two elements',
      { 'a[patron]': 'if(patron == china, a[us], if(patron == us, a[china], 1))' },
      `a[patron] equation: ${algebraic}: a[china] → a[us] → a[china]`,
    ],
    [
      'through an alias',
      { 'a[patron]': 'sum(rival, if(rival == patron, 0, a[rival]))' },
      `a[patron] equation: ${algebraic}: a[russia] → a[china] → a[russia]`,
    ],
    ['in a branch that is never taken', { a: 'if(0 > 1, a, 1)' }, `a equation: ${algebraic}: a → a`],
  ])('are spelled out: %s', (_, auxiliaries, loop) => {
    expect(loopsOf(auxiliaries)).toEqual([loop])
  })

  it('are each reported once', () => {
    expect(loopsOf({ a: 'b', b: 'a', c: 'c', 'd[patron]': 'd[patron]' })).toEqual([
      `a equation: ${algebraic}: a → b → a`,
      `c equation: ${algebraic}: c → c`,
      `d[patron] equation: ${algebraic}: d[russia] → d[russia]`,
    ])
  })

  it('are none where elements read each other in a row', () => {
    expect(loopsOf({ 'a[patron]': 'if(patron == us, 1, if(patron == china, a[us], a[china])) + 1' })).toEqual(
      [],
    )
  })

  it('are none where two arrays read each other at other elements', () => {
    const forth = 'if(patron == russia, 1, b[russia])'
    const back = 'if(patron == us, 2, a[patron])'
    expect(loopsOf({ 'a[patron]': forth, 'b[patron]': back })).toEqual([])
  })

  it('are none with a stock between', () => {
    expect(loopsOf({ a: 's + 1' }, { s: stock('1', 'a') })).toEqual([])
  })

  it('are none with a lag between that has its own start', () => {
    expect(loopsOf({ a: 'smooth(a, 2, 1) / 2' })).toEqual([])
    expect(loopsOf({ a: 'delay3(a, 2, 1) / 2' })).toEqual([])
  })
})

describe('loops of the first instant', () => {
  it.each<[string, Record<string, string>, ModelSource['stocks'], string]>([
    [
      'through the start of a stock',
      { a: 's + 1' },
      { s: stock('a', '1') },
      `s initial: ${atStart}: s → a → s`,
    ],
    [
      'through the starts of two',
      {},
      { s: stock('r', '1'), r: stock('s', '1') },
      `s initial: ${atStart}: s → r → s`,
    ],
    ['through a stock itself', {}, { s: stock('s', '1') }, `s initial: ${atStart}: s → s`],
    [
      'through a lag that starts at its input',
      { a: 'smooth(a, 2) / 2' },
      {},
      `a equation: ${atStart}: smooth 1 in a → a → smooth 1 in a`,
    ],
    ['through initial', { a: 'initial(a) + 1' }, {}, `a equation: ${atStart}: a → initial value in a → a`],
  ])('are spelled out: %s', (_, auxiliaries, stocks, loop) => {
    expect(loopsOf(auxiliaries, stocks)).toEqual([loop])
  })

  it('are none where a stock starts from an auxiliary that does not read it', () => {
    expect(loopsOf({ a: 'r + 1' }, { s: stock('a + initial(a)', 'a'), r: stock('2', 's') })).toEqual([])
  })
})

describe('the first instant', () => {
  function run(...model: Parameters<typeof read>) {
    const { scenario, issues } = read(...model)
    expect(issues).toEqual([])
    const names = [...Object.keys(model[0]), ...Object.keys(model[1] ?? {})]
    return Object.fromEntries(
      [...simulate(scenario!, { series: names }).series].map(([name, all]) => [name, [...all]]),
    )
  }

  it('starts stocks from auxiliaries, and those from other stocks', () => {
    const { s, r, a } = run({ a: '2 * r + 1' }, { s: stock('a + 1', '0'), r: stock('3', '0') })
    expect([s![0], r![0], a![0]]).toEqual([8, 3, 7])
  })

  it('is what initial(…) keeps: of a stock, an auxiliary, an expression, time', () => {
    const { a, b, c, d } = run(
      { a: 'initial(s)', b: 'initial(2 * s + c) - s', c: 's + 1', d: 'initial(time) / one_year' },
      { s: stock('5', '1') },
    )
    expect([a, b, c, d]).toEqual([
      [5, 5, 5],
      [11, 10, 9],
      [6, 7, 8],
      [0, 0, 0],
    ])
  })

  it('keeps initial(…) of each element', () => {
    const index = 'if(patron == russia, 1, if(patron == china, 2, 3))'
    const model = {
      'a[patron]': `${index} * (1 + time / one_year)`,
      'b[patron]': 'a[patron] / initial(a[patron])',
      c: 'initial(sum(patron, a[patron]))',
    }
    const { scenario } = read(model)
    const { series } = simulate(scenario!, { series: ['b', 'c'] })
    expect([...series.values()].map(([, second]) => second)).toEqual([2, 2, 2, 6])
  })

  it('knows switches, so that a stock may start from one', () => {
    const { s } = run({}, { s: stock('5 + step(1, 0) + step(1, 1)', '0') })
    expect(s![0]).toBe(6)
  })

  it('knows the start of lags, and initial(…) of them', () => {
    const { s, a } = run(
      { a: 'initial(smooth(s, 2)) + smooth(s, 2)' },
      { s: stock('initial(delay1(6, 2))', '0') },
    )
    expect([s![0], a![0]]).toEqual([6, 12])
  })
})
