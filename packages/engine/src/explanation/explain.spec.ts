import { beforeAll, describe, expect, it } from 'vitest'
import { ScenarioError } from '#core/issue'
import { predatorPrey, smallScenario } from '../../test/small-scenario.js'
import { explain, explainLoop, explainVariable } from './explain.js'
import { explainModel } from './explain-model.js'
import type { ModelExplanation } from './explanation.js'

const model = `${predatorPrey}
about: Two kinds & their meeting.
dimensions: { place: [wood, field], other_place: place }
levers: { 'fence[place]': { unit: '1', owner: place, base: [0, 1], low: 0, high: 2, source: judgement } }
tables: { appetite: { unit: '1', input: '1', points: [[0, 0], [10, 1]], meaning: hunger by prey } }
loops:
  B1 hunt: { path: [foxes, eaten, rabbits, fox_births], meaning: hunters starve, cut: [rabbits, fox_births] }
`.replace(
  'rate: births - eaten',
  "rate: 'births - eaten * lookup(appetite, initial(foxes)) * (1 + fence[wood])'",
)

const scenario = smallScenario(model, 'parameters: { birth: 0.6 }')
let explained: ModelExplanation

beforeAll(() => {
  explained = explainModel(scenario)
})

const named = (name: string) => explained.variables.find((variable) => variable.name === name)

describe('explainModel', () => {
  it('tells everything that the model says of a stock', () => {
    expect(named('rabbits')).toMatchObject({
      kind: 'stock',
      unit: '1',
      meaning: 'rabbits alive',
      symbol: 'R',
      owner: undefined,
      indices: [],
      values: [],
      equations: [
        { part: 'initial', text: '40', tex: '\\left.{\\mathit{rabbits}}\\right|_{t_0} = 40' },
        { part: 'rate', text: 'births - eaten * lookup(appetite, initial(foxes)) * (1 + fence[wood])' },
      ],
    })
    expect(named('rabbits')?.reads).toEqual([
      { from: 'births', to: 'rabbits', when: 'always', sign: '+', across: undefined },
      { from: 'eaten', to: 'rabbits', when: 'always', sign: '-', across: undefined },
      { from: 'fence', to: 'rabbits', when: 'always', sign: '-', across: undefined },
      { from: 'foxes', to: 'rabbits', when: 'start', sign: '-', across: undefined },
    ])
    expect(named('rabbits')?.feeds.map(({ to }) => to)).toEqual(['births', 'eaten', 'fox_births'])
    expect(named('rabbits')?.loops.map(({ name, polarity }) => [name, polarity])).toEqual([
      ['B1 hunt', '-'],
      [undefined, '+'],
      [undefined, '-'],
    ])
  })

  it('gives the numbers of the scenario and the ranges of the model', () => {
    expect(named('birth')?.values).toEqual([{ element: '', value: 0.6, low: 0.3, high: 0.7 }])
    expect(named('fence')?.values).toEqual([
      { element: 'wood', value: 0, low: 0, high: 2 },
      { element: 'field', value: 1, low: 0, high: 2 },
    ])
    expect(named('fence')).toMatchObject({ owner: 'place', equations: [], source: 'judgement' })
  })

  it('tells dimensions, tables and loops', () => {
    expect(explained.dimensions).toEqual([
      { name: 'place', aliasOf: undefined, elements: ['wood', 'field'] },
      { name: 'other_place', aliasOf: 'place', elements: ['wood', 'field'] },
    ])
    expect(explained.tables).toMatchObject([
      {
        name: 'appetite',
        inputUnit: '1',
        points: [
          [0, 0],
          [10, 1],
        ],
      },
    ])
    expect(explained.loops[0]).toEqual({
      what: 'loop',
      name: 'B1 hunt',
      meaning: 'hunters starve',
      path: ['foxes', 'eaten', 'rabbits', 'fox_births'],
      signs: ['+', '-', '+', '+'],
      polarity: '-',
      opened: 'rabbits → fox_births cut',
    })
    expect(explained.loops.slice(1).every(({ opened }) => opened === undefined)).toBe(true)
  })
})

describe('the states in which signs are seen', () => {
  it('are told: instants of runs at middle values and of drawn ones', () => {
    // Without a player there is one run at middle values; four runs are drawn; four instants of each.
    expect(explained.seen).toEqual({ states: 20, instants: 4, choices: 1, allChoices: 1, draws: 4 })
  })

  it('are those of some choices of policies when there are many', () => {
    const policies = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}: {}`).join(', ')
    const many = smallScenario(
      model.replace('owner: place', 'owner: keeper'),
      `policies: { keeper: { ${policies} } }`,
    )
    expect(explainModel(many).seen).toEqual({ states: 32, instants: 4, choices: 4, allChoices: 5, draws: 4 })
  })
})

describe('explain', () => {
  it('finds variables by name, by name with subscripts and by symbol', () => {
    const { seen } = explained
    expect(explain(scenario, 'rabbits')).toEqual({ ...named('rabbits'), seen })
    expect(explainVariable(scenario, 'R')).toEqual({ ...named('rabbits'), seen })
    expect(explainVariable(scenario, 'fence[place]')).toEqual({ ...named('fence'), seen })
  })

  it('gives the numbers of the elements that are asked for', () => {
    const elements = (name: string) => explainVariable(scenario, name).values.map(({ element }) => element)
    expect(elements('fence')).toEqual(['wood', 'field'])
    expect(elements('fence[field]')).toEqual(['field'])
    expect(elements('birth')).toEqual([''])
  })

  it('finds tables, loops and the whole model', () => {
    expect(explain(scenario, 'appetite')).toEqual(explained.tables[0])
    expect(explain(scenario, 'B1')).toEqual({ ...explained.loops[0], seen: explained.seen })
    expect(explainLoop(scenario, 'b1 Hunt')).toEqual(explain(scenario, 'B1'))
    expect(explain(scenario)).toEqual(explained)
  })

  it.each([
    ['rabits', { code: 'unknown-name', path: ['rabits'], nearest: 'rabbits' }],
    ['rabits[wood]', { code: 'unknown-name', nearest: 'rabbits' }],
    ['B1 hnt', { nearest: 'B1 hunt' }],
    ['B7', { nearest: 'B1' }],
    ['fence[feld]', { code: 'wrong-subscript', path: ['fence[feld]'], nearest: 'field' }],
    ['fence[wood, field]', { code: 'wrong-subscript', expected: 'fence[place]' }],
    ['rabbits[wood]', { code: 'wrong-subscript', expected: 'rabbits' }],
  ])('%s is an issue, with the nearest name', (name, issue) => {
    expect(issuesOf(() => explain(scenario, name))).toMatchObject([issue])
  })

  it('refuses what is no variable, and what is no loop, where one is asked for', () => {
    expect(() => explainVariable(scenario, 'appetite')).toThrow('appetite is not a variable of the model')
    expect(issuesOf(() => explainLoop(scenario, 'hunt'))).toMatchObject([{ expected: 'B1 hunt' }])
  })
})

function issuesOf(ask: () => unknown): readonly unknown[] {
  try {
    ask()
  } catch (error) {
    if (error instanceof ScenarioError) return error.issues
    throw error
  }
  return []
}
