import { describe, expect, it } from 'vitest'
import { simulate } from '../simulate.js'
import { atMarks, issuesOf, planted, scenarioOf } from '../../test/planted.js'

/** x falls by 1 a year from 10. */
const text = (expectations: string) => `
model:
  stocks: { x: { unit: tonne, initial: 10, rate: -a } }
  parameters: { a: { unit: tonne / year, mid: 1 } }
  auxiliaries:
    share: { unit: 1, equation: x / initial(x) }
time: { from: 2025, to: 2035, step: 1/2, save: 1 }
method: euler
expectations:
${expectations}`

const brokenIn = (expectations: string) => simulate(scenarioOf(text(expectations))).broken

describe('an expectation', () => {
  it('that holds is not told', () => {
    expect(brokenIn('  a: x >= 0\n  b: 1\n  c: { condition: share <= 1, meaning: it only falls }')).toEqual(
      [],
    )
  })

  it('that breaks is told with the first instant at which it does not hold', () => {
    expect(brokenIn('  a: x > 5\n  b: x >= 5\n  c: x < 0\n  d: x > 0')).toEqual([
      { name: 'a', time: 2030 },
      { name: 'b', time: 2030.5 },
      { name: 'c', time: 2025 },
      { name: 'd', time: 2035 },
    ])
  })

  it('is looked at at every step, not only at those that are saved', () => {
    expect(brokenIn('  a: x != 7.5')).toEqual([{ name: 'a', time: 2027.5 }])
  })

  it('is looked at from and to a time, both included', () => {
    expect(brokenIn('  a: { condition: x < 8, from: 2028 }')).toEqual([])
    expect(brokenIn('  a: { condition: x < 8, from: 2027 }')).toEqual([{ name: 'a', time: 2027 }])
    expect(brokenIn('  a: { condition: x > 8, to: 2026.5 }')).toEqual([])
    expect(brokenIn('  a: { condition: x > 8, to: 2027 }')).toEqual([{ name: 'a', time: 2027 }])
    expect(brokenIn('  a: { condition: x != 8, from: 2027, to: 2027 }')).toEqual([{ name: 'a', time: 2027 }])
  })

  it('of a run that failed is not looked at', () => {
    const failing = text('  a: share > 1\n  b: z < 1').replace(
      'x: {',
      'z: { unit: 1, initial: 0, rate: a / x / z }, x: {',
    )
    const { broken, status } = simulate(scenarioOf(failing))
    expect(status.kind).toBe('non-finite')
    expect(broken).toEqual([])
  })

  it('keeps what it is called, why, and what it says', () => {
    const [one] = scenarioOf(
      text('  it falls: { condition: x > -1, meaning: because, from: 2026, to: 2027 }'),
    ).expectations
    expect(one).toMatchObject({ name: 'it falls', meaning: 'because', text: 'x > -1', first: 2, last: 4 })
  })
})

describe('mistakes', () => {
  it.each([
    ['wrong-unit', '  a: «x»'],
    ['wrong-unit', '  a: «x > share»'],
    ['unknown-name', '  a: «xx» > 1'],
    ['unknown-function', '  a: «at»(x, 2030) > 1'],
    ['syntax', '  a: «(x > 1»'],
    ['syntax', '  a: x > 1 «:= 2»'.replace(' «:= 2»', ' «)»')],
    ['off-grid', '  a: { condition: share > 0, from: «2026.1» }'],
    ['off-grid', '  a: { condition: share > 0, to: «2026.1» }'],
    ['off-grid', '  a: { condition: share > 0, from: «2024» }'],
    ['off-grid', '  a: { condition: share > 0, to: «2036» }'],
    ['reversed-range', '  a: { condition: share > 0, from: 2030, to: «2029» }'],
    ['missing-key', '  «a»: { from: 2026 }'],
    ['unknown-key', '  a: { condition: share > 0, «form»: 2026 }'],
    ['off-grid', '  a: «share > step(1, 2026.1)»'],
    ['wrong-shape', '  a: «true»'],
    ['not-finite', '  a: «.nan»'],
  ])('%s: %s', (code, expectations) => {
    const marked = planted(text(expectations))
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, [code]))
  })
})
