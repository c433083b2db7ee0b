import { describe, expect, it } from 'vitest'
import { readScenario } from '#scenario/read-scenario'
import { atMarks, issuesOf, planted } from '../../test/planted.js'

const text = (outcomes: string, time = '{ from: 2025, to: 2035, step: 1/4 }') => `
model:
  dimensions: { state: [north, south] }
  levers: { push: { unit: 1 / year, owner: us, base: 0 } }
  stocks:
    x: { unit: tonne, initial: 10, rate: 0 }
    y[state]: { unit: '1', initial: 1, rate: push }
time: ${time}
policies: { us: { rest: {} } }
outcomes:
${outcomes}`

/** An equation with `against`, so that `baseline` may be used. */
const compared = (equation: string, more = '') =>
  `  a:\n    equation: ${equation}\n    against: { us: rest }\n${more}`

describe('a wrong outcome has one issue', () => {
  it.each([
    ['not-allowed', '«x»'],
    ['not-allowed', 'at(x, 2030) + «x»'],
    ['not-allowed', '«y»[north]'],
    ['not-allowed', '«time»'],
    ['unknown-function', '«ta»(x, 2030)'],
    ['unknown-function', '«step»(1, 2030)'],
    ['unknown-function', '«sum»(state, y[state])'],
    ['unknown-function', 'at(«at»(x, 2030), 2030)'],
    ['unknown-function', 'at(«baseline»(x), 2030)'],
    ['unknown-name', 'at(«xx», 2030)'],
    ['unknown-name', 'at(«state», 2030)'],
    ['wrong-subscript', 'at(«y», 2030)'],
    ['wrong-subscript', 'at(y[«state»], 2030)'],
    ['wrong-subscript', 'at(y[«nroth»], 2030)'],
    ['wrong-shape', '«at»(x)'],
    ['wrong-shape', '«at»(x, 2030, 2031)'],
    ['wrong-shape', '«at»()'],
    ['wrong-shape', '«minimum»(x, 2026, 2027, 2028)'],
    ['wrong-shape', '«first_when»()'],
    ['wrong-shape', '«abs»()'],
    ['wrong-shape', '«abs»(at(x, 2030), at(x, 2031))'],
    ['wrong-shape', '«max»(at(x, 2030))'],
    ['wrong-shape', '«at»(x, time)'],
    ['wrong-shape', '«at»(x, x)'],
    ['off-grid', 'at(x, «2030.1»)'],
    ['off-grid', '«at(x, 2030 + 1 / 10)»'],
    ['off-grid', 'first_when(x < 0, «2030.1»)'],
    ['out-of-range', 'at(x, «2024.75»)'],
    ['out-of-range', 'at(x, «2036»)'],
    ['out-of-range', 'average(x, «2024», 2030)'],
    ['out-of-range', '«at(x, 1 / 0)»'],
    ['reversed-range', '«maximum»(x, 2030, 2029)'],
    ['reversed-range', '«average»(x, 2030, 2030)'],
    ['wrong-unit', '«at(x + y[north], 2030)»'],
    ['wrong-unit', '«at(x, 2030) + at(y[north], 2030)»'],
    ['wrong-unit', '«at(x, 2030) + integral(x)»'],
    ['wrong-unit', '«first_when(x)»'],
    ['wrong-unit', '«exp(at(x, 2030))»'],
    ['not-allowed', '«baseline»(at(x, 2030))'],
    ['syntax', '«at(x, 2030»'],
    ['not-allowed', '«2 at(x, 2030)»'],
  ])('%s: %s', (code, equation) => {
    const marked = planted(text(`  a: ${equation}\n`))
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, [code]))
  })

  it.each([
    ['not-allowed', compared('baseline(«baseline»(at(x, 2030)))')],
    ['not-allowed', compared('«baseline»(at(x, 2030), 2030)')],
    ['not-allowed', compared('«baseline»()')],
    ['not-allowed', compared('baseline(«x»)')],
    ['unknown-policy', compared('baseline(at(x, 2030))').replace('us: rest', 'us: «rets»')],
    ['unknown-player', compared('baseline(at(x, 2030))').replace('us: rest', '«su»: rest')],
    ['unknown-player', compared('1', '    better: { us: higher, «su»: lower }\n')],
    ['wrong-shape', compared('1', '    better: { us: «more» }\n')],
    ['wrong-unit', compared('«at(x, 2030)»', '    unit: share\n')],
    ['wrong-unit', compared('at(x, 2030)', '    unit: «tone»\n')],
    ['unknown-key', compared('1', '    «btter»: { us: higher }\n')],
    ['missing-key', '  «a»: { meaning: none }\n'],
    ['wrong-shape', '  «a»: [1]\n'],
    ['wrong-shape', '  a: «true»\n'],
    ['not-finite', '  a: «.inf»\n'],
  ])('%s in a long one', (code, outcomes) => {
    const marked = planted(text(outcomes))
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, [code]))
  })
})

describe('several mistakes in one outcome', () => {
  it('are told at once', () => {
    const marked = planted(
      text(
        '  a:\n    equation: at(«xx», «2030.1») + «z»\n    unit: «tone»\n    against: { us: «rets» }\n    better: { «su»: higher }\n',
      ),
    )
    expect(issuesOf(marked.text)).toEqual(
      atMarks(marked, [
        'unknown-name',
        'off-grid',
        'not-allowed',
        'wrong-unit',
        'unknown-policy',
        'unknown-player',
      ]),
    )
  })

  it('are told without a grid as far as they are not about times', () => {
    const marked = planted(
      text(
        '  a: at(«xx», 2030.1) + «z»\n  b: «at»(x, x)\n  c: maximum(x, 2030, 2020)\n',
        '{ from: 2025, to: 2035, step: «0» }',
      ),
    )
    expect(issuesOf(marked.text)).toEqual(
      atMarks(marked, ['out-of-range', 'unknown-name', 'not-allowed', 'wrong-shape']),
    )
  })
})

describe('the advice', () => {
  const first = (equation: string) => readScenario(text(`  a: ${equation}\n`)).issues[0]

  it('says how to name a time', () => {
    expect(first('x')?.message).toBe('x stands outside a reduction; say when, as in at(x, 2035)')
  })

  it('gives the nearest name and the form of a reduction', () => {
    expect(first('avrage(x)')).toMatchObject({ nearest: 'average' })
    expect(first('at(x)')).toMatchObject({ found: '1', expected: 'at(a, time)' })
    expect(first('baseline(at(x, 2030))')).toMatchObject({ expected: 'against: { player: policy }' })
  })

  it('says what times there are', () => {
    expect(first('at(x, 2030.1)')).toMatchObject({ expected: '2025 plus a whole number of steps of 0.25' })
    expect(first('at(x, 2036)')).toMatchObject({ expected: '2025 to 2035' })
  })
})
