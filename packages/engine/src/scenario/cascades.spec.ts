import { describe, expect, it } from 'vitest'
import { everything } from '../../test/everything.js'
import { atMarks, changed, issuesOf, planted, type Change } from '../../test/planted.js'

const tables = "  tables:\n    curve: { unit: '1', input: '1', points: [[0, 0], [1, 2], [3, 3]] }\n"

const uncertainties = everything.slice(
  everything.indexOf('\nuncertainties:'),
  everything.indexOf('\ncorrelations:') + 1,
)

type Row = readonly [what: string, code: string, ...changes: Change[]]

/** Mistakes in what much else is built on: whatever mentions it must stay silent. */
const rows: readonly Row[] = [
  ['the section of the model is misspelt', 'unknown-key', ['\nmodel:', '\n«modle»:']],
  ['the section of the time is misspelt', 'unknown-key', ['\ntime:', '\n«tiem»:']],
  ['the dimensions are misspelt', 'unknown-key', ['  dimensions:', '  «dimensoins»:']],
  ['the parameters are misspelt', 'unknown-key', ['  parameters:\n    growth', '  «paramters»:\n    growth']],
  ['the levers are misspelt', 'unknown-key', ['  levers:\n    push', '  «leverz»:\n    push']],
  ['the stocks are misspelt', 'unknown-key', ['  stocks:', '  «stokcs»:']],
  ['the auxiliaries are misspelt', 'unknown-key', ['  auxiliaries:', '  «auxilliaries»:']],
  ['the tables are misspelt', 'unknown-key', ['  tables:', '  «tabels»:']],
  ['the units are misspelt', 'unknown-key', ['  units:', '  «unist»:']],
  ['the tables are a number', 'wrong-shape', [tables, '  tables: «5»\n']],
  ['a dimension is a number', 'wrong-shape', ['state: [north, south]', 'state: «5»']],
  ['a dimension is empty', 'wrong-shape', ['state: [north, south]', '«state»: []']],
  ['an element is a number', 'wrong-shape', ['state: [north, south]', 'state: [north, «5»]']],
  [
    'an element means something else',
    'bad-name',
    ['good: [oil, metal, grain]', 'good: [oil, «step», grain]'],
  ],
  ['an element stands twice', 'duplicate-name', ['payer: [us, russia]', 'payer: [us, russia, «us»]']],
  [
    'a switching time of every element',
    'off-grid',
    ['price[state, oil] * mass[state]', '«price[state, oil] * mass[state] * step(1, 2027.1)»'],
  ],
  ['an alias of nothing', 'unknown-name', ['neighbour: state', 'neighbour: «staat»']],
  ['a unit made of nothing', 'wrong-unit', ['bnUSD: bn USD', 'bnUSD: bn «UDS»']],
  ['a unit that is a number', 'wrong-shape', ['bnUSD: bn USD', 'bnUSD: «5»']],
  ['an unknown unit of time', 'wrong-unit', ['time unit: year', 'time unit: «yeer»']],
  ['a unit of time that is a number', 'wrong-shape', ['time unit: year', 'time unit: «1»']],
  ['a stock lacks its rate', 'missing-key', ['    pushed:', '    «pushed»:'], ['      rate: push\n', '']],
  ['a stock whose rate is misspelt', 'unknown-key', ['rate: growth * level', '«raet»: growth * level']],
  ['a lever of nobody', 'missing-key', ['push: { unit: 1 / year, owner: us,', '«push»: { unit: 1 / year,']],
  ['a lever of a number', 'wrong-shape', ['owner: us, base: 0', 'owner: «5», base: 0']],
  ['a lever of a list', 'wrong-shape', ['owner: us, base: 0', '«owner»: [us], base: 0']],
  ['a lever of players that cannot be read', 'wrong-shape', ['payer, base: 0', 'payer, base: «none»']],
  ['a lever over nothing', 'unknown-name', ['pull[state]: {', 'pull[«sate»]: {']],
  ['a parameter without a name', 'bad-name', ['spare: {', '«spare part»: {']],
  ['numbers in a list, one of them text', 'wrong-shape', ['tonne, mid: [1, 2]', 'tonne, mid: [1, «two»]']],
  ['numbers in a mapping, one of them text', 'wrong-shape', ['south: 4 }', 'south: «four» }']],
  ['a list in a mapping, one of them text', 'wrong-shape', ['north: [1, 2, 3]', 'north: [1, «two», 3]']],
  ['numbers of a setting, one of them text', 'wrong-shape', ['size[south]: 4', 'size: [1, «two»]']],
  ['bounds the wrong way round', 'reversed-range', ['min: 0, max: 1 }', 'min: «2», max: 1 }']],
  ['a time that is text', 'wrong-shape', ['from: 2025', 'from: «today»']],
  ['a step of text', 'wrong-shape', ['step: 1/4', 'step: «a quarter»']],
  ['a step that is no number', 'not-finite', ['step: 1/4', 'step: «.nan»']],
  ['a step of nothing', 'out-of-range', ['step: 1/4', 'step: «0»']],
  ['a step that divides by nothing', 'out-of-range', ['step: 1/4', 'step: «1/0»']],
  ['a step longer than the run', 'out-of-range', ['step: 1/4', 'step: «11»']],
  ['a step that does not divide the run', 'off-grid', ['step: 1/4', 'step: «0.3»']],
  ['too many steps', 'off-grid', ['step: 1/4', 'step: «0.000001»']],
  ['a save interval of nothing', 'off-grid', ['save: 1', 'save: «0»']],
  ['a save interval that does not divide the run', 'off-grid', ['save: 1', 'save: «3»']],
  [
    'a section time that is text',
    'wrong-shape',
    ['  from: 2025\n  to: 2035\n  step: 1/4\n  save: 1\n', '  «now»\n'],
  ],
  ['a section time that lacks a key', 'missing-key', ['\ntime:', '\n«time»:'], ['  step: 1/4\n', '']],
  ['a player that is misspelt', 'unknown-player', ['  us:\n    watch', '  «uss»:\n    watch']],
  [
    'policies that are text',
    'wrong-shape',
    ['  china:\n    cheer:\n      levers:\n        mood: 1\n', '  china: «cheer»\n'],
    ['against: { us: watch }', 'against: { us: watch, china: cheer }'],
  ],
  ['a policy that is text', 'wrong-shape', ['watch: {}', 'watch: «nothing»']],
  ['all of something else than the model', 'wrong-shape', ['  all: model', '  all: «everything»']],
  ['the uncertainties are misspelt', 'unknown-key', ['\nuncertainties:', '\n«uncertainites»:']],
  ['the uncertainties are text', 'wrong-shape', [uncertainties, '\nuncertainties: «some»\n']],
  ['the correlations are misspelt', 'unknown-key', ['\ncorrelations:', '\n«corelations»:']],
  ['the noise is misspelt', 'unknown-key', ['\nnoise:', '\n«nosie»:']],
  ['the events are misspelt', 'unknown-key', ['\nevents:', '\n«event»:']],
  ['the disturbances are misspelt', 'unknown-key', ['  exogenous:', '  «exogenus»:']],
  [
    'shares of a list that is too short',
    'wrong-shape',
    ["blend[good]: { unit: '1', mid: [0.2, 0.3, 0.5]", "blend[good]: { unit: '1', «mid»: [0.2, 0.3]"],
  ],
  [
    'shares of which one is set to what may not be',
    'out-of-range',
    ['  size[south]: 4', '  size[south]: 4\n  blend[metal]: 0.4\n  blend[oil]: «1.1»'],
  ],
  [
    'shares of which an element is none',
    'wrong-subscript',
    ['  size[south]: 4', '  size[south]: 4\n  blend[metal]: 0.4\n  blend[«oli»]: 0.1'],
  ],
  [
    'a share that is misspelt',
    'unknown-name',
    ['  size[south]: 4', '  size[south]: 4\n  blend[metal]: 0.4\n  «bledn[oil]»: 0.1'],
  ],
  [
    'the parameters are misspelt, and shares hang on them',
    'unknown-key',
    ['\nparameters:', '\n«paramters»:'],
    ['  blend: { logistic', '  weight: { logistic'],
  ],
  [
    'a range of the model that is drawn from, the wrong way round',
    'reversed-range',
    [
      'drift[state]: { unit: 1 / year, mid: 3, low: 2, high: 4',
      'drift[state]: { unit: 1 / year, mid: 3, low: «3.5», high: 4',
    ],
  ],
  [
    'a range of the model that lacks an element',
    'wrong-shape',
    ['drift[state]: { unit: 1 / year, mid: 3, low: 2', 'drift[state]: { unit: 1 / year, mid: 3, «low»: [2]'],
  ],
  [
    'a distribution of the model that is correlated',
    'reversed-range',
    ['beta: { a: 2, b: 3 }', 'uniform: { low: 1, high: «0» }'],
    ['[price, luck]', '[tilt, luck]'],
  ],
  ['a distribution of what is correlated with several', 'unknown-key', ['{ pert: {', '{ «prt»: {']],
  [
    'a rank that hides whether the others go together',
    'out-of-range',
    ['[growth, habit], rank: 0.5', '[growth, habit], rank: 0.95'],
    ['rank: -0.3', 'rank: 0.95'],
    ['rank: 0.2 }', "rank: 0.2 }\n  - { between: [growth, 'size[north]'], rank: «9» }"],
  ],
  [
    'a correlation without shape hides whether the others go together',
    'unknown-key',
    ['[growth, habit], rank: 0.5', '[growth, habit], rank: 0.95'],
    ['rank: -0.3', 'rank: 0.95'],
    ['rank: 0.2 }', "rank: 0.2 }\n  - { between: [growth, 'size[north]'], «rnak»: 0.9 }"],
  ],
  [
    'a correlation behind one without shape',
    'unknown-key',
    ['[growth, habit], rank: 0.5', '[growth, habit], «rnak»: 0.5'],
  ],
  [
    'a key that stands twice, with other names',
    'duplicate-key',
    ['  stocks:\n    level', '  stocks:\n    idle: { unit: 1, initial: 1, rate: 0 }\n  «stocks»:\n    level'],
  ],
]

describe('a mistake that much else depends on', () => {
  it.each(rows.map(([what, code, ...changes]) => ({ what, code, changes })))('$what: one issue', (row) => {
    const marked = planted(changed(row.changes))
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, [row.code]))
  })

  it('an item of a list that has no shape does not move those after it', () => {
    const marked = planted(
      changed([
        ['[growth, habit], rank: 0.5', '[growth, habit], «rnak»: 0.5'],
        ["- { between: [habit, 'size[north]'], rank: -0.3 }", '- «-0.3»'],
        ['rank: 0.2 }', 'rank: «2» }'],
      ]),
    )
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, ['unknown-key', 'wrong-shape', 'out-of-range']))
  })
})
