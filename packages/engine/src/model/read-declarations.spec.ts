import { describe, expect, it } from 'vitest'
import { readModel } from './read-model.js'
import type { ModelSource } from './schema.js'

/** What is wrong with a model: `place: code: message`. */
function problemsOf(source: ModelSource): readonly string[] {
  const found: string[] = []
  readModel(source, new Set(), (path, { code, message }) => {
    found.push(`${path.join(' ')}: ${code}: ${message}`)
  })
  return found
}

const dimensions = { patron: ['russia', 'china'], state: ['kz', 'uz'], rival: 'patron' }
const one = { unit: '1', mid: 1 }
const aux = { unit: '1', equation: '1' }
const stock = { unit: '1', initial: '0', rate: '0' }
const table = {
  unit: '1',
  input: '1',
  points: [
    [0, 0],
    [1, 1],
  ] as [number, number][],
}

describe('dimensions', () => {
  it('have elements, or are other names of those that have', () => {
    const { model } = readModel({ dimensions }, new Set(), () => expect.fail())
    expect(model.dimensions.get('rival')).toBe(model.dimensions.get('patron'))
    expect(model.dimensions.get('patron')?.elements).toEqual(['russia', 'china'])
  })

  it('may be aliased before they are listed', () => {
    expect(problemsOf({ dimensions: { rival: 'patron', patron: ['russia'] } })).toEqual([])
  })

  it.each<[string, ModelSource['dimensions'], string]>([
    [
      'an alias of nothing',
      { rival: 'patrom', ...{ patron: ['a'] } },
      'dimensions rival: unknown-name: rival is an alias of patrom, which is not a dimension with elements',
    ],
    [
      'an alias of an alias',
      { a: ['x'], b: 'a', c: 'b' },
      'dimensions c: unknown-name: c is an alias of b, which is not a dimension with elements',
    ],
    [
      'an alias of itself',
      { a: 'a' },
      'dimensions a: unknown-name: a is an alias of a, which is not a dimension with elements',
    ],
    ['an element twice', { a: ['x', 'y', 'x'] }, 'dimensions a 2: duplicate-name: x stands twice in a'],
    ['an element that is no name', { a: ['x y'] }, 'dimensions a 0: bad-name: x y cannot be a name'],
    [
      'an element that means something',
      { a: ['max'] },
      'dimensions a 0: bad-name: max means something in the language and cannot be a name',
    ],
    ['a dimension that is no name', { '2a': ['x'] }, 'dimensions 2a: bad-name: 2a cannot be a name'],
    [
      'a dimension that means something',
      { sum: ['x'] },
      'dimensions sum: bad-name: sum means something in the language and cannot be a name',
    ],
    [
      'an alias that means something',
      { a: ['x'], time: 'a' },
      'dimensions time: bad-name: time means something in the language and cannot be a name',
    ],
  ])('refuse %s', (_, given = {}, problem) => {
    expect(problemsOf({ dimensions: given })).toEqual([problem])
  })
})

describe('names', () => {
  const places: readonly (readonly [string, string, ModelSource])[] = [
    ['parameters', 'levers', { parameters: { x: one }, levers: { x: { unit: '1', owner: 'us', base: 1 } } }],
    ['parameters', 'exogenous', { parameters: { x: one }, exogenous: { x: { unit: '1', base: 1 } } }],
    ['parameters', 'stocks', { parameters: { x: one }, stocks: { x: stock } }],
    ['stocks', 'auxiliaries', { stocks: { x: stock }, auxiliaries: { x: aux } }],
    ['auxiliaries', 'tables', { auxiliaries: { x: aux }, tables: { x: table } }],
  ]

  it.each(places)('stand once in a model, not both in %s and in %s', (_, second, source) => {
    expect(problemsOf(source)).toEqual([`${second} x: duplicate-name: x is declared twice`])
  })

  it('stand once in a section too, whatever their subscripts', () => {
    const parameters = { x: one, 'x[state]': one }
    expect(problemsOf({ dimensions, parameters })).toEqual([
      'parameters x[state]: duplicate-name: x is declared twice',
    ])
  })

  it.each(['state', 'rival'])('are not those of a dimension or an alias, such as %s', (name) => {
    expect(problemsOf({ dimensions, auxiliaries: { [name]: aux } })).toEqual([
      `auxiliaries ${name}: duplicate-name: ${name} is declared twice`,
    ])
  })

  it('may be those of an element or a unit', () => {
    const auxiliaries = { kz: aux, year: aux, sum_kz: { unit: '1', equation: 'kz + year' } }
    expect(problemsOf({ dimensions, auxiliaries })).toEqual([])
  })

  it.each(['max', 'if', 'time', 'end', 'and', 'lookup', 'smooth', 'baseline', 'true', 'NaN', 'Infinity'])(
    'mean nothing in the language, unlike %s',
    (name) => {
      expect(problemsOf({ parameters: { [name]: one } })).toEqual([
        `parameters ${name}: bad-name: ${name} means something in the language and cannot be a name`,
      ])
    },
  )

  it.each(['1x', 'a b', 'a-b', '_a', 'é', 'a[', 'a[]', 'a[kz][uz]', 'a.b', ''])(
    'are made of letters, digits and _, unlike %j',
    (name) => {
      expect(problemsOf({ dimensions, auxiliaries: { [name]: aux } })).toEqual([
        `auxiliaries ${name}: bad-name: ${name} cannot be a name`,
      ])
    },
  )
})

describe('subscripts of a declaration', () => {
  it('are dimensions and aliases; an equation has to tell them apart, a table of numbers has not', () => {
    const parameters = { 'a[patron, rival, state]': one, 'b[patron, patron]': one }
    expect(problemsOf({ dimensions, parameters })).toEqual([])
    const declared = { stocks: { 'a[state, state]': stock }, auxiliaries: { 'b[rival, rival]': aux } }
    expect(problemsOf({ dimensions, ...declared })).toEqual([
      'stocks a[state, state]: wrong-subscript: state stands twice; the second needs an alias',
      'auxiliaries b[rival, rival]: wrong-subscript: rival stands twice; the second needs an alias',
    ])
  })

  it('are no elements and nothing unknown', () => {
    expect(problemsOf({ dimensions, parameters: { 'a[kz]': one, 'b[stat]': one } })).toEqual([
      'parameters a[kz]: unknown-name: kz is not a dimension',
      'parameters b[stat]: unknown-name: stat is not a dimension',
    ])
  })

  it('that are wrong are reported once, not again where the name is used', () => {
    const auxiliaries = { y: { unit: '1', equation: 'a[kz] + a[uz]' } }
    expect(problemsOf({ dimensions, parameters: { 'a[stat]': one }, auxiliaries })).toHaveLength(1)
  })
})

describe('tables', () => {
  it.each<[string, [number, number][], readonly string[]]>([
    [
      'rising',
      [
        [0, 5],
        [1, 3],
        [7, 4],
      ],
      [],
    ],
    [
      'level',
      [
        [0, 0],
        [1, 1],
        [1, 2],
      ],
      ['tables t points 2: wrong-shape: the points of a table go from left to right'],
    ],
    [
      'falling',
      [
        [0, 0],
        [-1, 1],
        [2, 2],
      ],
      ['tables t points 1: wrong-shape: the points of a table go from left to right'],
    ],
    [
      'falling twice',
      [
        [2, 0],
        [1, 1],
        [0, 2],
      ],
      [1, 2].map((i) => `tables t points ${i}: wrong-shape: the points of a table go from left to right`),
    ],
  ])('have rising x: %s', (_, points, problems) => {
    expect(problemsOf({ tables: { t: { ...table, points } } })).toEqual(problems)
  })
})

describe('owners of levers', () => {
  const lever = (owner: string) => ({ unit: '1', owner, base: 0 })

  it('are players, or an index of the lever', () => {
    const levers = { a: lever('moscow'), 'b[patron]': lever('patron'), 'c[rival, state]': lever('rival') }
    expect(problemsOf({ dimensions, levers })).toEqual([])
  })

  it('are no dimension that the lever does not have', () => {
    expect(problemsOf({ dimensions, levers: { 'b[patron]': lever('state'), a: lever('patron') } })).toEqual([
      'levers b[patron] owner: wrong-owner: b has no index state to be its owner',
      'levers a owner: wrong-owner: a has no index patron to be its owner',
    ])
  })
})
