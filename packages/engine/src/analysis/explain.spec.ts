import { beforeAll, describe, expect, it } from 'vitest'
import { ScenarioError } from '#core/issue'
import { predatorPrey, smallScenario } from '../../test/small-scenario.js'
import { explain, explainVariable } from './explain.js'
import { explainModel } from './explain-model.js'
import type { ModelExplanation } from './explanation.js'
import { explanationFormats, renderExplanation } from './render-explanation.js'

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

describe('explain', () => {
  it('finds variables by name, by name with subscripts and by symbol', () => {
    expect(explain(scenario, 'rabbits')).toEqual(named('rabbits'))
    expect(explainVariable(scenario, 'R')).toEqual(named('rabbits'))
    expect(explainVariable(scenario, 'fence[wood]')).toEqual(named('fence'))
  })

  it('finds tables, loops and the whole model', () => {
    expect(explain(scenario, 'appetite')).toEqual(explained.tables[0])
    expect(explain(scenario, 'B1')).toEqual(explained.loops[0])
    expect(explain(scenario)).toEqual(explained)
  })

  it('offers the nearest name', () => {
    const failure = (name: string) => {
      try {
        explain(scenario, name)
      } catch (error) {
        if (error instanceof ScenarioError) return error.issues[0]
      }
      return undefined
    }
    expect(failure('rabits')).toMatchObject({ code: 'unknown-name', nearest: 'rabbits' })
    expect(failure('B1 hnt')).toMatchObject({ nearest: 'B1 hunt' })
    expect(() => explainVariable(scenario, 'appetite')).toThrow('appetite is not a variable of the model')
  })
})

describe('renderExplanation', () => {
  it('writes a variable as text', () => {
    expect(renderExplanation(explain(scenario, 'rabbits'), 'text')).toBe(
      [
        'rabbits',
        '  kind     stock, 1',
        '  meaning  rabbits alive',
        '  symbol   R',
        '  initial  40',
        '  rate     births - eaten * lookup(appetite, initial(foxes)) * (1 + fence[wood])',
        '  reads    births +, eaten −, fence −',
        '  at start foxes −',
        '  feeds    births +, eaten +, fox_births +',
        '  loops    B1 hunt, balancing: foxes →+ eaten →− rabbits →+ fox_births →+ foxes',
        '           reinforcing: rabbits →+ births →+ rabbits',
        '           balancing: rabbits →+ eaten →− rabbits',
      ].join('\n'),
    )
    expect(renderExplanation(explain(scenario, 'fence'), 'text')).toBe(
      [
        'fence[place]',
        '  kind     lever, 1',
        '  source   judgement',
        '  owner    place',
        '  value    wood 0 (0 to 2), field 1 (0 to 2)',
        '  feeds    rabbits −',
      ].join('\n'),
    )
  })

  it('writes a table and a loop as text', () => {
    expect(renderExplanation(explain(scenario, 'appetite'), 'text')).toBe(
      ['appetite', '  kind     table, 1 over 1', '  meaning  hunger by prey', '  points   0: 0, 10: 1'].join(
        '\n',
      ),
    )
    expect(renderExplanation(explain(scenario, 'B1'), 'text')).toBe(
      [
        'B1 hunt, balancing',
        '  meaning  hunters starve',
        '  path     foxes →+ eaten →− rabbits →+ fox_births →+ foxes',
        '  without  rabbits → fox_births cut',
      ].join('\n'),
    )
  })

  it('writes a variable as Markdown', () => {
    expect(renderExplanation(explain(scenario, 'births'), 'markdown')).toBe(
      [
        '### births',
        'Auxiliary, 1 / year.',
        '$$\\mathit{births} = \\mathit{birth}\\cdot\\mathit{rabbits}$$',
        '- **Reads**: `birth` +, `rabbits` +\n- **Feeds**: `rabbits` +',
      ].join('\n\n'),
    )
  })

  it('writes a whole LaTeX document, and pieces of one', () => {
    const tex = renderExplanation(explained, 'tex')
    expect(tex).toMatch(/^\\documentclass[\s\S]*\\end\{document\}$/)
    expect(tex).toContain('Two kinds \\& their meeting.')
    expect(tex).toContain(
      '\\paragraph{B1 hunt} Hunters starve. Balancing. foxes $\\to$+ eaten $\\to$$-$ rabbits',
    )
    expect(tex).toContain('\\paragraph{fox\\_births}')
    expect(renderExplanation(explain(scenario, 'births'), 'tex')).toBe(
      '\\paragraph{births} Auxiliary. Unit 1 / year.\n\\[\\adjustbox{max width=\\linewidth}{$\\displaystyle \\mathit{births} = \\mathit{birth}\\cdot\\mathit{rabbits}$}\\]',
    )
    expect(renderExplanation(explain(scenario, 'appetite'), 'tex')).toBe(
      '\\paragraph{appetite} Hunger by prey. Points (0, 0), (10, 1).',
    )
  })

  it('writes everything that it was given as JSON', () => {
    expect(JSON.parse(renderExplanation(explained, 'json'))).toEqual(JSON.parse(JSON.stringify(explained)))
  })

  it.each(explanationFormats)('names every variable, table and named loop of a model as %s', (format) => {
    const text = renderExplanation(explained, format).replaceAll('\\_', '_')
    for (const { name } of [...explained.variables, ...explained.tables]) expect(text).toContain(name)
    expect(text).toContain('B1 hunt')
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each(explanationFormats)('writes a loop as %s', (format) => {
    expect(renderExplanation(explain(scenario, 'B1'), format)).toContain('B1 hunt')
  })
})
