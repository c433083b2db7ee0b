import { describe, expect, it } from 'vitest'
import type { Scenario } from '#scenario/scenario'
import { cutLink } from '#feedback/cut-link'
import { inputsOf } from '#inputs/inputs'
import { diffScenarios } from '../diff-scenarios.js'
import { predatorPrey, smallScenario } from '../../test/small-scenario.js'
import { diffInputs as diffInputLists } from './diff.js'

const model = `${predatorPrey}
dimensions: { place: [wood, field] }
levers: { feed: { unit: 1 / year, owner: keeper, base: 0 }, 'fence[place]': { unit: '1', owner: keeper, base: 0 } }
exogenous: { frost: { unit: '1', base: 0 } }
tables: { appetite: { unit: '1', input: '1', points: [[0, 0], [10, 1]] } }
`.replace('rate: births - eaten', 'rate: births - eaten + feed - frost / 1 * feed')
const sections = `
players: { keeper: { default: rest } }
policies: { keeper: { rest: {}, feeding: { start: 2, levers: { feed: 3 } } } }
outcomes:
  rabbits at the end: at(rabbits, 10)
  foxes at the end: { equation: 'at(foxes, 10)', meaning: all that are left }
expectations: { alive: rabbits > 0 }
`
const base = smallScenario(model, sections)
const diffInputs = (first: Scenario, second: Scenario) => diffInputLists(inputsOf(first), inputsOf(second))
const changed = (from: string, to: string, part: 'model' | 'sections' = 'sections') => {
  const [text, other] = [model, sections].map((one, i) =>
    (part === 'model') === (i === 0) ? one.replace(from, to) : one,
  )
  return smallScenario(text!, other)
}

describe('diffInputs', () => {
  it('finds no difference between a scenario and itself, however it is laid out', () => {
    expect(diffInputs(base, base)).toEqual([])
    expect(diffInputs(base, changed('birth * rabbits', '(birth) * (rabbits)', 'model'))).toEqual([])
    expect(diffInputs(base, changed('meaning: all that are left', 'meaning: what is left'))).toEqual([])
  })

  it.each([
    [
      'a parameter',
      changed('mid: 0.5', 'mid: 0.55', 'model'),
      { section: 'parameter', name: 'birth', from: 0.5, to: 0.55 },
    ],
    [
      'a range',
      changed('low: 0.3', 'low: 0.2', 'model'),
      { section: 'range', name: 'birth', from: '0.3 to 0.7', to: '0.2 to 0.7' },
    ],
    [
      'an element of a lever',
      changed(
        "owner: keeper, base: 0 }, 'fence[place]': { unit: '1', owner: keeper, base: 0",
        "owner: keeper, base: 0 }, 'fence[place]': { unit: '1', owner: keeper, base: [0, 1]",
        'model',
      ),
      { section: 'lever', name: 'fence[field]', from: 0, to: 1 },
    ],
    [
      'a disturbance',
      changed("frost: { unit: '1', base: 0", "frost: { unit: '1', base: 1", 'model'),
      { section: 'disturbance', name: 'frost', from: 0, to: 1 },
    ],
    [
      'an equation',
      changed('birth * rabbits', 'birth * rabbits / 2', 'model'),
      { section: 'equation', name: 'births', from: 'birth * rabbits', to: 'birth * rabbits / 2' },
    ],
    [
      'a rate',
      cutLink(base, 'eaten', 'rabbits'),
      {
        section: 'equation',
        name: 'rabbits: rate',
        from: 'births - eaten + feed - frost / 1 * feed',
        to: 'births - initial(eaten) + feed - frost / 1 * feed',
      },
    ],
    [
      'a table',
      changed('[10, 1]', '[10, 2]', 'model'),
      { section: 'table', name: 'appetite', from: '0: 0, 10: 1', to: '0: 0, 10: 2' },
    ],
    [
      'a name',
      changed('predator and prey', 'hunters', 'model'),
      { section: 'model', name: 'name', from: 'predator and prey', to: 'hunters' },
    ],
    [
      'a method',
      smallScenario(model, `${sections}method: heun`),
      { section: 'method', name: 'method', from: 'rk4', to: 'heun' },
    ],
    [
      'a setting of a lever',
      changed('{ feed: 3 }', '{ feed: { value: 3, ramp: 2, end: 8 } }'),
      { section: 'policy', name: 'keeper: feeding: feed', from: '3 from 2', to: '3 from 2 over 2 until 8' },
    ],
    [
      'a default',
      changed('default: rest', 'default: feeding'),
      { section: 'default', name: 'keeper', from: 'rest', to: 'feeding' },
    ],
    [
      'an outcome',
      changed('at(rabbits, 10)', '2 * at(rabbits, 10)'),
      { section: 'outcome', name: 'rabbits at the end', from: 'at(rabbits, 10)', to: '2 * at(rabbits, 10)' },
    ],
    [
      'an expectation',
      changed('rabbits > 0', 'rabbits > 1'),
      { section: 'expectation', name: 'alive', from: 'rabbits > 0, 0 to 10', to: 'rabbits > 1, 0 to 10' },
    ],
  ])('finds %s', (_, other, difference) => {
    expect(diffInputs(base, other)).toEqual([difference])
    expect(diffInputs(other, base)).toEqual([{ ...difference, from: difference.to, to: difference.from }])
  })

  it('finds what only one of the two has', () => {
    const more = changed('rest: {},', 'rest: {}, sleep: {},')
    const policy = { section: 'policy', name: 'keeper: sleep' }
    expect(diffInputs(base, more)).toEqual([{ ...policy, from: undefined, to: 'there' }])
    expect(diffInputs(more, base)).toEqual([{ ...policy, from: 'there', to: undefined }])
  })

  it('gives every input a name of its own', () => {
    const names = inputsOf(base).map(({ section, name }) => `${section} ${name}`)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('diffScenarios', () => {
  it('holds outcomes against each other, policy by policy', () => {
    const other = changed('{ feed: 3 }', '{ feed: 4 }').players
    const second = { ...base, players: other.map((player) => ({ ...player, default: undefined })) }
    const first = { ...base, players: base.players.map((player) => ({ ...player, default: undefined })) }
    const { outcomes } = diffScenarios(first, second)
    expect(outcomes).toMatchObject({ compared: 4, equal: 2, onlyFirst: [], onlySecond: [] })
    expect(outcomes.differing.map(({ policies, outcome }) => [policies, outcome])).toEqual([
      [{ keeper: 'feeding' }, 'rabbits at the end'],
      [{ keeper: 'feeding' }, 'foxes at the end'],
    ])
    for (const { from, to, change, unit } of outcomes.differing) {
      expect(change).toBe(to! - from!)
      expect(unit).toBe('1')
    }
  })

  it('orders differences by outcome, then by policies', () => {
    const free = { ...base, players: base.players.map((player) => ({ ...player, default: undefined })) }
    const faster = changed('mid: 0.5', 'mid: 0.55', 'model')
    const other = { ...faster, players: free.players }
    expect(
      diffScenarios(free, other).outcomes.differing.map(({ outcome, policies }) => [outcome, policies]),
    ).toEqual([
      ['rabbits at the end', { keeper: 'rest' }],
      ['rabbits at the end', { keeper: 'feeding' }],
      ['foxes at the end', { keeper: 'rest' }],
      ['foxes at the end', { keeper: 'feeding' }],
    ])
  })

  it('is exactly nothing for equal scenarios', () => {
    const { inputs, outcomes } = diffScenarios(base, smallScenario(model, sections))
    expect(inputs).toEqual([])
    expect(outcomes).toEqual({ differing: [], compared: 2, equal: 2, onlyFirst: [], onlySecond: [] })
  })

  it('holds policies that it is given, and tells those that only one can play', () => {
    const { outcomes } = diffScenarios(base, base, { policies: { keeper: 'feeding' } })
    expect(outcomes.compared).toBe(2)
    const free = { ...base, players: base.players.map((player) => ({ ...player, default: undefined })) }
    expect(diffScenarios(base, free).outcomes.onlySecond).toEqual([{ keeper: 'feeding' }])
    expect(diffScenarios(free, base).outcomes.onlyFirst).toEqual([{ keeper: 'feeding' }])
  })

  it('tells a failed run from one that goes well', () => {
    const failing = changed('birth * rabbits', 'birth * rabbits / 0', 'model')
    const { differing } = diffScenarios(base, failing).outcomes
    expect(differing.map(({ to, change }) => [to, change])).toEqual([
      [null, null],
      [null, null],
    ])
  })
})
