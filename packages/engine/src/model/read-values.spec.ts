import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.js'
import type { ModelSource } from './schema.js'

function read(source: ModelSource) {
  const problems: string[] = []
  const { model } = readModel(source, new Set(), (path, { code, found }) => {
    problems.push(`${path.join(' ')}: ${code}: ${found}`)
  })
  return { problems, valuesOf: (name: string) => model.values.get(name)! }
}

const dimensions = { patron: ['russia', 'china'] }
const parameter = (numbers: object) =>
  read({ dimensions, parameters: { 'p[patron]': { unit: '1', mid: 2, ...numbers } } })

describe('the numbers of a parameter', () => {
  it('are a middle, a low and a high end, and bounds', () => {
    const { problems, valuesOf } = parameter({ low: [0, 1], high: { china: 5, russia: 4 }, min: 0, max: 9 })
    expect(problems).toEqual([])
    const { mid, low, high, min, max } = valuesOf('p')
    expect([[...mid], [...low!], [...high!], min, max]).toEqual([[2, 2], [0, 1], [4, 5], 0, 9])
  })

  it('have no ends and no bounds unless said', () => {
    const { low, high, min, max } = parameter({}).valuesOf('p')
    expect([low, high, min, max]).toEqual([undefined, undefined, -Infinity, Infinity])
  })

  it.each<[string, object, readonly string[]]>([
    ['low, mid and high may be equal', { low: 2, high: 2 }, []],
    ['low above mid', { low: 3 }, ['parameters p[patron] low: reversed-range: low 3, mid 2, high –']],
    ['high below mid', { high: 1 }, ['parameters p[patron] high: reversed-range: low –, mid 2, high 1']],
    [
      'low above high',
      { low: 3, high: 1 },
      ['parameters p[patron] low: reversed-range: low 3, mid 2, high 1'],
    ],
    ['one element', { low: [2, 3] }, ['parameters p[patron] low: reversed-range: low 3, mid 2, high –']],
    [
      'the first element at fault',
      { low: [3, 4] },
      ['parameters p[patron] low: reversed-range: low 3, mid 2, high –'],
    ],
    ['min and max may be met', { min: 2, max: 2 }, []],
    ['mid below min', { min: 2.5 }, ['parameters p[patron] mid: out-of-range: 2']],
    ['mid above max', { max: 1.5 }, ['parameters p[patron] mid: out-of-range: 2']],
    ['min above max', { min: 3, max: 1 }, ['parameters p[patron] min: reversed-range: 3 to 1']],
    ['a wrong shape of low', { low: [1, 2, 3] }, ['parameters p[patron] low: wrong-shape: 3']],
  ])('are checked: %s', (_, numbers, problems) => {
    expect(parameter(numbers).problems).toEqual(problems)
  })

  it.each<[string, object, string]>([
    ['low', { low: [1, -1], min: 0 }, '-1'],
    ['high', { high: [4, 10], max: 9 }, '10'],
  ])('keep %s within the bounds', (end, numbers, found) => {
    expect(parameter(numbers).problems).toEqual([`parameters p[patron] ${end}: out-of-range: ${found}`])
  })
})

describe('the numbers of levers and disturbances', () => {
  const lever = (numbers: object) => read({ levers: { l: { unit: '1', owner: 'us', base: 0, ...numbers } } })

  it('have a base; a range worth exploring need not contain it', () => {
    expect(lever({ low: 1, high: 2 }).problems).toEqual([])
    expect([...lever({}).valuesOf('l').mid]).toEqual([0])
    expect(lever({ low: 2, high: 1 }).problems).toEqual([
      'levers l low: reversed-range: low 2, mid 0, high 1',
    ])
  })

  it('of disturbances are their base', () => {
    const { problems, valuesOf } = read({
      dimensions,
      exogenous: { 'e[patron]': { unit: '1', base: [1, 2] } },
    })
    expect(problems).toEqual([])
    expect([...valuesOf('e').mid]).toEqual([1, 2])
  })
})
