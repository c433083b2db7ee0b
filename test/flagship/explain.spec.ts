import {
  diffScenarios,
  explain,
  explainModel,
  renderExplanation,
  type ModelExplanation,
} from '@erosion/engine'
import { beforeAll, describe, expect, it } from 'vitest'
import { flagshipWith, QUICK } from './flagship.js'

describe('the explained flagship', () => {
  const flagship = flagshipWith(QUICK)
  let model: ModelExplanation

  beforeAll(() => {
    model = explainModel(flagship)
  }, 120_000)

  it('gives every stock and auxiliary an equation, a unit, a meaning and a source', () => {
    for (const { name, kind, equations, unit, meaning, source } of model.variables) {
      if (kind === 'stock' || kind === 'auxiliary') expect(equations.length, name).toBeGreaterThan(0)
      for (const said of [unit, meaning, source]) expect(said, name).toBeTruthy()
    }
  })

  it('has nothing that feeds nothing, but for what people look at', () => {
    const looked = model.variables.filter(({ feeds }) => feeds.length === 0).map(({ name }) => name)
    expect(looked).toEqual([
      'cost_of_choice',
      'retention',
      'cost',
      'intermediary',
      'regional_offtake',
      'regional_influence',
      'regional_dependence_share',
      'channel_retention',
    ])
  })

  it('knows which way the essay’s instruments act', () => {
    const sign = (from: string, to: string) => {
      const variable = model.variables.find(({ name }) => name === to)
      return variable?.reads.find((link) => link.from === from && link.when === 'always')?.sign
    }
    expect(sign('coercion', 'trust')).toBe('-')
    expect(sign('transit_rebate', 'route_cost')).toBe('-')
    expect(sign('network_push', 'settlement_pull')).toBe('+')
    expect(sign('perceived_retention', 'effort')).toBe('-')
    expect(sign('dependence_share', 'acceptance')).toBe('-')
    expect(sign('threat', 'coercion')).toBe('+')
    expect(sign('alignment', 'acceptance')).toBe('+')
  })

  it('tells a gain from what it costs the others', () => {
    const share = model.variables.find(({ name }) => name === 'line_share')
    expect(share?.reads[0]).toEqual({
      from: 'pull',
      to: 'line_share',
      when: 'always',
      sign: '+',
      across: '-',
    })
  })

  it('finds a name by the symbol of the design', () => {
    expect(renderExplanation(explain(flagship, 'sigma'), 'text')).toContain('trade_elasticity')
  })

  it('differs from its variant by the capital that the variant adds, and by what follows', () => {
    const variant = flagshipWith(
      'time: { step: 1/4, save: 1/4 }\nexpectations: null\n',
      'central-asia-2025-upstream-oil.yaml',
    )
    const base = flagshipWith('time: { step: 1/4, save: 1/4 }\nexpectations: null\n')
    const policies = { russia: 'watch', us: 'neglect' }
    const { inputs, outcomes } = diffScenarios(base, variant, { policies })
    expect(new Set(inputs.map(({ section }) => section))).toEqual(new Set(['parameter', 'uncertainty']))
    expect(new Set(inputs.map(({ name }) => name.replace(/\[.*/, '')))).toContain('start_capital')
    expect(outcomes.differing.length).toBeGreaterThan(20)
    expect(outcomes.onlyFirst).toEqual([])
  })
})
