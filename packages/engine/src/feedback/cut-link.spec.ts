import { describe, expect, it } from 'vitest'
import { simulate } from '../simulate.js'
import { predatorPrey, smallScenario } from '../../test/small-scenario.js'
import { cutLink } from './cut-link.js'

const outcomes = `
outcomes: { most foxes: maximum(foxes), late catch: 'at(smooth(eaten, 2), 10)' }
expectations: { some rabbits: rabbits > 1 }
`

function numbers(model: string, sections = outcomes, cut?: readonly [string, string]) {
  const whole = smallScenario(model, sections)
  const scenario = cut ? cutLink(whole, ...cut) : whole
  const {
    series,
    outcomes: found,
    broken,
    status,
  } = simulate(scenario, { series: ['rabbits', 'foxes', 'eaten'] })
  return { series, outcomes: found, broken, status }
}

describe('cutLink', () => {
  it.each([
    ['an auxiliary', ['foxes', 'eaten'], 'catch * rabbits * foxes', 'catch * rabbits * initial(foxes)'],
    ['a rate', ['eaten', 'rabbits'], 'births - eaten', 'births - initial(eaten)'],
    ['a parameter, to no effect,', ['birth', 'births'], 'birth * rabbits', 'initial(birth) * rabbits'],
  ] as const)('gives %s what it read at the first instant, to the last bit', (_, cut, from, to) => {
    expect(numbers(predatorPrey, outcomes, cut)).toEqual(numbers(predatorPrey.replace(from, to)))
  })

  it('keeps parameters that the scenario sets, policies and lags', () => {
    const lagged = predatorPrey
      .replace('rate: fox_births - death * foxes', "rate: 'fox_births - death * smooth(foxes, 2) + food'")
      .replace('equation: growth * rabbits * foxes', "equation: 'growth * smooth(rabbits, 3) * foxes'")
    const model = `${lagged}levers: { food: { unit: 1 / year, owner: keeper, base: 0 } }\n`
    const sections = `${outcomes}
parameters: { birth: 0.6 }
players: { keeper: { default: feed } }
policies: { keeper: { feed: { start: 3, levers: { food: 1 } } } }
`
    const written = model.replace('smooth(rabbits, 3)', 'smooth(initial(rabbits), 3)')
    expect(numbers(model, sections, ['rabbits', 'fox_births'])).toEqual(numbers(written, sections))
    expect(numbers(model, sections, ['rabbits', 'fox_births'])).not.toEqual(numbers(model, sections))
  })

  it('leaves the scenario that it was given as it was', () => {
    const scenario = smallScenario(predatorPrey, outcomes)
    const before = simulate(scenario, { series: ['foxes'] })
    cutLink(scenario, 'foxes', 'eaten')
    expect(simulate(scenario, { series: ['foxes'] })).toEqual(before)
  })

  it('refuses what has no equation', () => {
    expect(() => cutLink(smallScenario(predatorPrey), 'foxes', 'birth')).toThrow('birth has no equation')
  })
})
