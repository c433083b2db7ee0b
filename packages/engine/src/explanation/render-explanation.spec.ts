import { beforeAll, describe, expect, it } from 'vitest'
import { predatorPrey, smallScenario } from '../../test/small-scenario.js'
import { explain } from './explain.js'
import { explainModel } from './explain-model.js'
import type { ModelExplanation, VariableExplanation } from './explanation.js'
import { explanationFormats, renderExplanation } from './render-explanation.js'

const scenario = smallScenario(
  `${predatorPrey}
about: Two kinds & their meeting.
dimensions: { place: [wood, field], other_place: place }
levers: { 'fence[place]': { unit: '1', owner: place, base: [0, 1], low: 0, high: 2, source: judgement } }
tables: { appetite: { unit: '1', input: '1', points: [[0, 0], [10, 1]], meaning: hunger by prey } }
loops:
  B1 hunt: { path: [foxes, eaten, rabbits, fox_births], meaning: hunters starve, cut: [rabbits, fox_births] }
`.replace(
    'rate: births - eaten',
    "rate: 'births - eaten * lookup(appetite, initial(foxes)) * (1 + fence[wood])'",
  ),
)
const text = (name: string) => renderExplanation(explain(scenario, name), 'text')
const seenWords = 'seen in 20 states: 4 instants each of a run at middle values and of 4 runs'
let explained: ModelExplanation

beforeAll(() => {
  explained = explainModel(scenario)
})

describe('text', () => {
  it('tells a variable: what it is, how it comes about, what it acts on', () => {
    expect(text('rabbits')).toBe(`rabbits
  kind      stock
  unit      1
  meaning   rabbits alive
  initial   40
  rate      births - eaten * lookup(appetite, initial(foxes))
            * (1 + fence[wood])
  reads     births +, eaten −, fence −
  at start  foxes −
  feeds     births +, eaten +, fox_births +
  loops     B1 hunt, balancing
            reinforcing: rabbits →+ births →+ rabbits
            balancing: rabbits →+ eaten →− rabbits
  symbol    R
  signs     + more of it makes more, − less (of a stock: of its rate); seen in
            20 states: 4 instants each of a run at middle values and of 4 runs
            with every ranged parameter and lever drawn`)
  })

  it('tells an array with its elements and its owner', () => {
    expect(text('fence').split('\n').slice(0, 8)).toEqual([
      'fence[place]',
      '  kind      lever',
      '  unit      1',
      '  over      place: wood, field',
      '  value     wood 0 (0 to 2), field 1 (0 to 2)',
      '  feeds     rabbits −',
      '  owner     place',
      '  source    judgement',
    ])
  })

  it('tells a table and a loop', () => {
    expect(text('appetite')).toBe(`appetite
  kind      table
  unit      1 over 1
  meaning   hunger by prey
  points    0: 0, 10: 1`)
    expect(text('B1').split('\n').slice(0, 4)).toEqual([
      'B1 hunt, balancing',
      '  meaning   hunters starve',
      '  path      foxes →+ eaten →− rabbits →+ fox_births →+ foxes',
      '  without   rabbits → fox_births cut',
    ])
  })

  it('tells a model in an overview: loops with a name, variables by kind, other loops', () => {
    expect(renderExplanation(explained, 'text')).toBe(`predator and prey
  Two kinds & their meeting.

2 stocks, 3 auxiliaries, 1 lever, 4 parameters, 1 table, 4 feedback loops, 1 of
them with a name. Time is in year.

Loops
  B1 hunt, balancing: hunters starve

Dimensions
  place (or other_place): wood, field

Stocks
  rabbits (1): rabbits alive
  foxes (1)

Auxiliaries
  births (1 / year)
  eaten (1 / year)
  fox_births (1 / year)

Levers
  fence[place] (1)

Parameters
  birth (1 / year): births of rabbits
  catch (1 / year)
  growth (1 / year)
  death (1 / year)

Tables
  appetite (1 over 1): hunger by prey

Loops without a name
  reinforcing: rabbits →+ births →+ rabbits
  balancing: rabbits →+ eaten →− rabbits
  reinforcing: foxes →+ fox_births →+ foxes

Signs: + more of it makes more, − less (of a stock: of its rate); seen in 20
states: 4 instants each of a run at middle values and of 4 runs with every
ranged parameter and lever drawn.`)
  })

  it('tells a model without feedback', () => {
    const plain = smallScenario("time unit: '1'\nstocks: { x: { unit: '1', initial: '1', rate: '1' } }")
    expect(renderExplanation(explainModel(plain), 'text')).toBe(
      'model\n\n1 stock, no feedback loop. Time is in 1.\n\nStocks\n  x (1)',
    )
  })

  it('says what mixed signs mean, where there are any', () => {
    const mixed = smallScenario(`
time unit: '1'
dimensions: { k: [one, two], j: k }
stocks: { 'x[k]': { unit: '1', initial: '-4', rate: '1' } }
auxiliaries:
  'force[k]': { unit: '1', equation: 'x[k] * x[k]' }
  'portion[k]': { unit: '1', equation: 'exp(x[k]) / sum(j, exp(x[j]))' }
  'flat[k]': { unit: '1', equation: 'if(x[k] > 100, 1, 0)' }`)
    const lines = renderExplanation(explain(mixed, 'x'), 'text').replace(/\s+/g, ' ')
    expect(lines).toContain('feeds force ±, portion + (elsewhere −), flat 0')
    expect(lines).toContain('± now more, now less; 0 neither; elsewhere: at other places')
    expect(text('births')).not.toMatch(/±|neither|elsewhere/)
  })

  it('says where signs were not seen', () => {
    const failing = smallScenario(
      `
time unit: '1'
levers: { push: { unit: '1', owner: keeper, base: 0 } }
stocks: { x: { unit: '1', initial: '1', rate: 'if(x > 5, 1 / 0 * x, x)' } }`,
      'policies: { keeper: { one: {}, two: {} } }',
    )
    // Six runs, of which only the first of four instants comes before x > 5.
    expect(renderExplanation(explain(failing, 'x'), 'text').replace(/\s+/g, ' ')).toContain(
      'seen in 6 states: 4 instants each of 2 runs at middle values (every choice of policies) and of 4 runs ' +
        'with every ranged parameter and lever drawn; 18 more had left the numbers',
    )
  })

  it('keeps to its columns', () => {
    for (const columns of [50, 80]) {
      const all = explained.variables.map((variable) => renderExplanation(variable, 'text', { columns }))
      const lines = [renderExplanation(explained, 'text', { columns }), ...all].join('\n').split('\n')
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
    }
  })

  it('counts loops without a name where there are too many to tell', () => {
    const rabbits = explained.variables.find(({ name }) => name === 'rabbits')!
    const [, ...others] = rabbits.loops
    const many: VariableExplanation = { ...rabbits, loops: [...others, ...others, ...others, ...others] }
    expect(renderExplanation(many, 'text')).toContain('and 3 more without a name: 2 balancing, 1 reinforcing')
  })
})

describe('Markdown', () => {
  it('tells a variable', () => {
    expect(renderExplanation(explain(scenario, 'births'), 'markdown')).toBe(
      [
        '### births',
        'Auxiliary, 1 / year.',
        '$$\\mathit{births} = \\mathit{birth}\\cdot\\mathit{rabbits}$$',
        [
          '- **Reads**: `birth` +, `rabbits` +',
          '- **Feeds**: `rabbits` +',
          '- **Loops**: reinforcing (births →+ rabbits →+ births)',
          `- **Signs**: + more of it makes more, − less (of a stock: of its rate); ${seenWords} with every ranged parameter and lever drawn`,
        ].join('\n'),
      ].join('\n\n'),
    )
  })

  it('says once in a model where its signs were seen, and which loops have no name', () => {
    const page = renderExplanation(explained, 'markdown')
    expect(page.match(/seen in 20 states/g)).toHaveLength(1)
    expect(page.match(/→\+ births →\+ rabbits/g)).toHaveLength(1)
  })
})

describe('LaTeX', () => {
  it('is a whole document of a model', () => {
    const tex = renderExplanation(explained, 'tex')
    expect(tex).toMatch(/^\\documentclass[\s\S]*\\end\{document\}$/)
    expect(tex).toContain('Two kinds \\& their meeting.')
    expect(tex).toContain(
      '\\paragraph{B1 hunt} Hunters starve. Balancing. foxes $\\to$+ eaten $\\to$$-$ rabbits',
    )
    expect(tex).toContain('\\paragraph{fox\\_births}')
    expect(tex.match(/\\section\{.*\}/g)).toEqual([
      '\\section{Feedback loops}',
      '\\section{Feedback loops without a name}',
      '\\section{Stocks}',
      '\\section{Auxiliaries}',
      '\\section{Levers}',
      '\\section{Parameters}',
      '\\section{Tables}',
    ])
  })

  it('is a piece of one of anything else', () => {
    expect(renderExplanation(explain(scenario, 'births'), 'tex')).toBe(
      [
        '\\paragraph{births} Auxiliary. Unit 1 / year.',
        '\\[\\adjustbox{max width=\\linewidth}{$\\displaystyle \\mathit{births} = \\mathit{birth}\\cdot\\mathit{rabbits}$}\\]',
        '\\emph{Reads}: birth +, rabbits +.',
        '\\emph{Feeds}: rabbits +.',
        '\\emph{Loops}: reinforcing (births $\\to$+ rabbits $\\to$+ births).',
        `\\emph{Signs}: + more of it makes more, $-$ less (of a stock: of its rate); ${seenWords} with every ranged parameter and lever drawn.`,
      ].join('\n'),
    )
    expect(renderExplanation(explain(scenario, 'appetite'), 'tex')).toBe(
      '\\paragraph{appetite} Hunger by prey. Table, 1 over 1. Points (0, 0), (10, 1).',
    )
  })
})

describe('every form', () => {
  it('as JSON is everything that it was given', () => {
    expect(JSON.parse(renderExplanation(explained, 'json'))).toEqual(JSON.parse(JSON.stringify(explained)))
  })

  it.each(explanationFormats)('as %s names every variable, table and named loop of a model', (format) => {
    const text = renderExplanation(explained, format).replaceAll('\\_', '_')
    for (const { name } of [...explained.variables, ...explained.tables]) expect(text).toContain(name)
    expect(text).toContain('B1 hunt')
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each(explanationFormats)('as %s tells of a variable its source, its readers and its loops', (format) => {
    const lever = renderExplanation(explain(scenario, 'fence'), format)
    for (const words of ['judgement', 'rabbits', 'wood']) expect(lever).toContain(words)
    expect(renderExplanation(explain(scenario, 'rabbits'), format)).toContain('B1 hunt')
  })

  it.each(explanationFormats)('as %s tells a loop, and where its signs were seen', (format) => {
    const loop = renderExplanation(explain(scenario, 'B1'), format)
    expect(loop).toContain('B1 hunt')
    expect(loop).toMatch(format === 'json' ? /"states": 20/ : /seen in\s+20 states/)
  })
})
