import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.js'
import type { ModelSource } from './schema.js'

function read(source: ModelSource, unread: readonly string[] = []) {
  const problems: string[] = []
  const { model } = readModel(source, new Set(unread), (path, { message }) =>
    problems.push(`${path.join(' ')}: ${message}`),
  )
  return { model, problems }
}

const aux = (equation: string, unit = '1') => ({ unit, equation })

describe('readModel', () => {
  it('takes an empty model', () => {
    const { model, problems } = read({})
    expect(problems).toEqual([])
    expect(model).toMatchObject({ name: 'model', timeUnitText: 'year', formulas: [] })
  })

  it('keeps the equations in the order of their declaration', () => {
    const { model } = read({
      stocks: { s: { unit: '1', initial: 0, rate: '0' } },
      auxiliaries: { b: aux('1'), a: aux('b') },
    })
    expect(model.formulas.map(({ variable }) => variable.name)).toEqual(['s', 'b', 'a'])
    expect(model.formulas[2]).toMatchObject({ kind: 'auxiliary', equation: { text: 'b' } })
  })

  it('takes a plain number for an equation', () => {
    expect(
      read({ auxiliaries: { a: { unit: 'USD', equation: -1e-7 }, b: { unit: 'USD', equation: 1e21 } } })
        .problems,
    ).toEqual([])
  })

  it('finds every mistake at once', () => {
    const { problems } = read({
      'time unit': 'yaer',
      parameters: { p: { unit: 'UDS', mid: 1 } },
      stocks: { s: { unit: '1', initial: 'p +', rate: 'q' } },
      auxiliaries: { a: aux('max(1)'), b: aux('s[kz]') },
    })
    expect(problems).toEqual([
      'time unit: yaer is not a unit',
      'parameters p unit: UDS is not a unit',
      'stocks s initial: cannot read the equation: Unexpected end of expression',
      'stocks s rate: q is not defined',
      'auxiliaries a equation: max has the wrong number of arguments',
      'auxiliaries b equation: s has 0 subscripts, not 1',
    ])
  })

  it.each<[string, ModelSource]>([
    [
      'a wrong unit',
      {
        parameters: { p: { unit: 'UDS', mid: 1 } },
        auxiliaries: { a: aux('p', 'USD'), b: aux('p + a', 'year') },
      },
    ],
    [
      'a wrong unit of time',
      {
        'time unit': 'yaer',
        stocks: { s: { unit: 'USD', initial: '0', rate: 's' } },
        auxiliaries: { a: aux('step(1, 3) + smooth(2, 4) + time') },
      },
    ],
    ['a wrong name', { auxiliaries: { '1a': aux('1') } }],
    ['a wrong equation', { auxiliaries: { a: aux('1 +'), b: aux('a + 1') } }],
    ['a wrong name in an equation', { auxiliaries: { a: aux('q + 1', 'USD'), b: aux('a', 'USD') } }],
    [
      'a wrong declaration',
      {
        parameters: { 'p[nowhere]': { unit: '1', mid: 1 } },
        auxiliaries: { a: aux('p + p[x] + max(x, p[x])'.replace(' + max(x, p[x])', '')) },
      },
    ],
    [
      'a wrong table',
      {
        tables: {
          't[nowhere]': {
            unit: '1',
            input: '1',
            points: [
              [0, 0],
              [1, 1],
            ],
          },
        },
        auxiliaries: { a: aux('lookup(t, 1)') },
      },
    ],
  ])('reports %s once, not again where it is felt', (_, source) => {
    expect(read(source).problems).toHaveLength(1)
  })

  it('does not mind names whose entries could not be read', () => {
    const source: ModelSource = { auxiliaries: { a: aux('lost + lost[kz] + lookup(lost, 1)') } }
    expect(read(source).problems).toHaveLength(3)
    expect(read(source, ['lost']).problems).toEqual([])
  })
})
