import { describe, expect, it } from 'vitest'
import { simulate } from '../simulate.js'
import { changed, scenarioOf } from '../../test/planted.js'
import type { Overrides } from './overrides.js'
import { readScenario } from './read-scenario.js'

const text = changed([])
const withOverrides = (overrides: Overrides) => scenarioOf(text, { overrides })
const issuesOf = (overrides: Overrides) =>
  readScenario(text, { overrides }).issues.map(({ code, path, span }) => {
    expect(span).toBeUndefined()
    return `${code} ${path.join(' ')}`
  })

describe('overrides', () => {
  it('come after what the scenario sets', () => {
    const scenario = withOverrides({ parameters: { growth: 0.5, size: 7, 'price[north, good]': 9 } })
    const { series } = simulate(scenario, { series: ['growth', 'size', 'price[north, metal]'] })
    expect([...series.values()].map((values) => values[0])).toEqual([0.5, 7, 7, 9])
  })

  it('of the method and the step take the place of those of the scenario', () => {
    expect(withOverrides({ method: 'euler', step: 0.125 })).toMatchObject({
      method: 'euler',
      grid: { from: 2025, step: 0.125, stepCount: 80 },
      saveEvery: 8,
      saveInterval: 1,
    })
  })

  it('that set a value to what it is change no bit', () => {
    const same = withOverrides({ method: 'rk4', step: 0.25, parameters: { growth: 0.03, spare: 2 } })
    const series = ['level', 'mass', 'worth', 'late', 'bent']
    expect(simulate(same, { series })).toEqual(simulate(scenarioOf(text), { series }))
  })

  it.each<[Overrides, string[]]>([
    [{ parameters: { grwth: 1 } }, ['unknown-name --set grwth']],
    [{ parameters: { push: 1 } }, ['unknown-name --set push']],
    [{ parameters: { 'size[norht]': 1 } }, ['wrong-subscript --set size[norht]']],
    [{ parameters: { growth: 7 } }, ['out-of-range --set growth']],
    [{ parameters: { constructor: 7 } }, ['unknown-name --set constructor']],
    [{ method: 'rk5' }, ['unknown-name --method']],
    [{ method: 'constructor' }, ['unknown-name --method']],
    [{ step: 0 }, ['out-of-range --step']],
    [{ step: -1 }, ['out-of-range --step']],
    [{ step: NaN }, ['out-of-range --step']],
    [{ step: Infinity }, ['out-of-range --step']],
    [{ step: 0.3 }, ['off-grid --step']],
    [{ step: 0.00001 / 3 }, ['off-grid --step']],
    [
      { step: 0.3, method: 'rk5', parameters: { grwth: 1, growth: 7 } },
      ['off-grid --step', 'unknown-name --method', 'unknown-name --set grwth', 'out-of-range --set growth'],
    ],
  ])('that are wrong, %j, have an issue that stands in no file', (overrides, lines) => {
    expect(issuesOf(overrides)).toEqual(lines)
  })

  it('of the step are held against every time of the scenario', () => {
    const { issues } = readScenario(changed([['end: 2030 }', 'end: 2029.75 }']]), {
      overrides: { step: 0.5 },
    })
    expect(issues.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
      'off-grid policies/us/act/levers/push/end',
    ])
  })

  it('of a parameter are held against the times that it makes', () => {
    const moving = changed([['equation: step(1, 2027)', 'equation: step(1, 2025 + patience)']])
    const codes = (patience: number) =>
      readScenario(moving, { overrides: { parameters: { patience } } }).issues.map(({ code }) => code)
    expect(codes(2.5)).toEqual([])
    expect(codes(2.6)).toEqual(['off-grid'])
  })

  it('give the nearest name', () => {
    const nearest = (overrides: Overrides) => readScenario(text, { overrides }).issues[0]?.nearest
    expect(nearest({ parameters: { grwth: 1 } })).toBe('growth')
    expect(nearest({ parameters: { 'size[norht]': 1 } })).toBe('north')
    expect(nearest({ method: 'rk5' })).toBe('rk4')
  })
})
