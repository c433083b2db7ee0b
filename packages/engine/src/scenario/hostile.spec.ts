import { describe, expect, it } from 'vitest'
import { atMarks, changed, planted, type Change } from '../../test/planted.js'
import { told } from '../../test/told.js'
import { readScenario } from './read-scenario.js'

/** Reads a text, which takes less than the five seconds that a person would wait. */
function quickly(text: string): { readonly count: number; readonly told: readonly string[] } {
  const before = performance.now()
  const { issues, texts } = readScenario(text)
  expect(performance.now() - before).toBeLessThan(30_000)
  return { count: issues.length, told: issues.slice(0, 10).map((issue) => told(issue, texts)) }
}

function expectOne(code: string, ...changes: readonly Change[]): void {
  const marked = planted(changed(changes))
  expect(quickly(marked.text).told).toEqual(atMarks(marked, [code]))
}

describe('a file that is no scenario', () => {
  it.each([
    ['empty', '', '1:1 syntax'],
    ['a comment', '# nothing yet\n', '1:1 syntax'],
    ['UTF-16 read as UTF-8', '\uFFFD\uFFFDt\0i\0t\0l\0e\0', '1:1 syntax'],
    ['a binary file', '\x7FELF\0\0\0', '1:1 syntax'],
    ['a word', 'hello', '1:1 wrong-shape hello'],
    ['a list', '- 1\n', '1:1 wrong-shape - 1'],
    ['null', '~', '1:1 wrong-shape ~'],
    ['two documents', `${changed([])}---\n`, '168:1 syntax ---'],
    ['ten megabytes', 'a: b\n'.repeat(2_000_000), '1:1 too-large'],
    ['a megabyte of brackets', '['.repeat(900_000), '1:100 not-allowed'],
  ])('%s: one issue', (_, text, line) => {
    expect(quickly(text).told.map((line) => line.trim())).toEqual([line])
  })

  it('an empty mapping lacks what every scenario has', () => {
    expect(quickly('{}').told).toEqual(['1:1 missing-key', '1:1 missing-key'])
  })
})

describe('a file with too much of something', () => {
  it.each([
    ['unknown keys', Array.from({ length: 1500 }, (_, i) => `key${i}: 1\n`).join(''), 1500],
    ['duplicate keys', 'title: again\n'.repeat(1500), 1500],
    ['keys of objects', 'constructor: 1\n'.repeat(300), 300],
  ])('%s: every one is told', (_, text, count) => {
    expect(quickly(changed([]) + text).count).toBe(count)
  })

  it('wrong values: every one is told', () => {
    const settings = Array.from({ length: 1500 }, (_, i) => `  key${i}: x\n`).join('')
    expect(quickly(changed([['  growth: 0.03\n', settings]])).count).toBe(1500)
  })

  it('aliases: the file holds too many values', () => {
    const bomb = ['  a: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]']
    for (let i = 1; i < 12; i++) bomb.push(`  a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`)
    expect(quickly(changed([['  growth: 0.03', bomb.join('\n')]])).told).toEqual(['1:1 too-large'])
  })

  it('uncertain rows of a large array: each is read as fast as it is long', () => {
    const names = Array.from({ length: 200 }, (_, i) => `e${i}`)
    const rows = names.map((name) => `  vast[${name}, other]: { uniform: { low: 0, high: 1 } }\n`)
    const text = changed([
      [
        '    state: [north, south]',
        `    state: [north, south]\n    large: [${names.join(', ')}]\n    other: large`,
      ],
      ['    mix[good]', "    vast[large, other]: { unit: '1', mid: 1, low: 0, high: 2 }\n    mix[good]"],
      ['  pace: fixed\n', `  pace: fixed\n${rows.join('')}`],
    ])
    expect(quickly(text).told).toEqual([])
  })

  it.each([30, 100, 300])('correlations of %i numbers that contradict each other: one is named', (count) => {
    const names = Array.from({ length: count }, (_, i) => `e${i}`)
    const last = names.at(-1)
    const tie = (one: string | undefined, rank: number, other = last) =>
      `  - { between: ['wide[${one}]', 'wide[${other}]'], rank: ${rank} }\n`
    const ties = names.slice(3).map((name) => tie('e0', 0.03, name))
    const text = changed([
      ['    state: [north, south]', `    state: [north, south]\n    large: [${names.join(', ')}]`],
      ['    mix[good]', "    wide[large]: { unit: '1', mid: 1, low: 0, high: 2 }\n    mix[good]"],
      ['rank: 0.1 }\n', `rank: 0.1 }\n${ties.join('')}${tie('e1', 0.99)}${tie('e2', 0.99)}`],
    ])
    const { count: issues, told: lines } = quickly(text)
    expect(issues).toBe(1)
    expect(lines[0]).toMatch(/ out-of-range /)
  })

  it('a thousand nested parentheses', () => {
    const nested = (inner: string) => `«${'('.repeat(1000)}${inner}${')'.repeat(1000)}»`
    expectOne('not-allowed', ['rate: push\n', `rate: ${nested('push')}\n`])
    expectOne('not-allowed', ['at(worth[north], 2035)', nested('at(level, 2035)')])
    expectOne('not-allowed', ['positive: level > 0', `positive: ${nested('level')}`])
    expectOne('wrong-unit', ['spare: { unit: USD', `spare: { unit: ${nested('USD')}`])
  })
})

describe('names that every object has', () => {
  const reserved = ['__proto__', 'constructor', 'toString']

  it.each(reserved)('%s is no key anywhere', (name) => {
    const where: readonly Change[] = [
      ['about: Small enough to be computed by hand.', `«${name}»: 1`],
      ['  name: everything', `  «${name}»: everything`],
      ['    extra[neighbour]: {', `    «${name}»: {`],
      ['unit: year, mid: 2 }', `unit: year, mid: 2, «${name}»: 3 }`],
      ['south: 4 }', `south: 4, «${name}»: 4 }`],
      ['  growth: 0.03', `  «${name}»: 0.03`],
      ['  toll[south]: fixed', `  «${name}»: fixed`],
      ['beta: { a: 2', `beta: { «${name}»: 1, a: 2`],
      ['  hum: { white', `  «${name}»: { white`],
      ['  strike: { hazard', `  «${name}»: { hazard`],
      ['design: latin-hypercube', `«${name}»: latin-hypercube`],
      ['  russia: { about: Pulls. }', `  «${name}»: {}`],
      ['  china:\n', `  «${name}»:\n`],
      ['    wait:', `    «${name}»:`],
      ['        pull[north]: 0.5', `        «${name}»: 0.5`],
      ['russia: lower', `«${name}»: lower`],
      ['  worth of north:', `  «${name}»:`],
      ['  level is positive:', `  «${name}»:`],
    ]
    for (const change of where) expectOne('reserved-name', change)
  })

  it.each(reserved)('%s is no value that means something', (name) => {
    const where: readonly (readonly [code: string, ...changes: Change[]])[] = [
      ['wrong-shape', ['method: rk4', `method: «${name}»`]],
      ['unknown-policy', ['default: watch', `default: «${name}»`]],
      ['unknown-policy', ['against: { us: watch }', `against: { us: «${name}» }`]],
      ['unknown-name', ['rate: growth * level + push', `rate: «${name}» * level + push`]],
      ['unknown-name', ['lookup(curve, level)', `lookup(«${name}», level)`]],
      ['unknown-function', ['smooth(level, patience)', `«${name}»(level, patience)`]],
      ['wrong-subscript', ['at(worth[north], 2035)', `at(worth[«${name}»], 2035)`]],
      ['unknown-function', ['first_when(level > 2)', `«${name}»(level > 2)`]],
      [
        'unknown-player',
        ["mood: { unit: '1', owner: china,", `mood: { unit: '1', owner: ${name},`],
        ['  china:\n', '  «china»:\n'],
      ],
      ['wrong-unit', ['unit: tonne, mid', `unit: «${name}», mid`]],
      ['wrong-subscript', ['over: good', `over: «${name}»`]],
      ['unknown-name', ['[price, luck]', `[price, «${name}»]`]],
      ['unknown-name', ['hazard: level /', `hazard: «${name}» /`]],
      ['wrong-shape', ['design: latin-hypercube', `design: «${name}»`]],
    ]
    for (const [code, ...changes] of where) expectOne(code, ...changes)
  })
})
