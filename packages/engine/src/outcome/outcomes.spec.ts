import { describe, expect, it } from 'vitest'
import { readScenario } from '#scenario/read-scenario'
import { makeSimulator, simulate } from '../simulate.js'
import { scenarioOf } from '../../test/planted.js'

/** x falls by 1 tonne a year from 10; y grows by the push of its player from 0. Exact with Euler. */
const text = (outcomes: string) => `
model:
  parameters: { pace: { unit: tonne / year, mid: 1 } }
  levers: { push: { unit: 1 / year, owner: us, base: 0 }, pull: { unit: 1 / year, owner: russia, base: 0 } }
  stocks:
    x: { unit: tonne, initial: 10, rate: -pace }
    y: { unit: '1', initial: 0, rate: push - pull }
time: { from: 2025, to: 2035, step: 1/2, save: 5 }
method: euler
policies:
  us: { rest: {}, work: { levers: { push: 2 } }, late: { start: 2030, levers: { push: 2 } } }
  russia: { rest: {}, work: { levers: { pull: 1 } } }
outcomes:
${outcomes}`

const valuesOf = (outcomes: string, policies = {}) =>
  Object.fromEntries(simulate(scenarioOf(text(outcomes)), { policies }).outcomes)
const valueOf = (equation: string, policies = {}) => valuesOf(`  a: ${equation}`, policies)['a']

describe('the value of an outcome', () => {
  it.each([
    ['at(x, 2030)', 5],
    ['at(x, 2025)', 10],
    ['at(x, 2035)', 0],
    ['at(x, 2030 + 1 / 2)', 4.5],
    ['minimum(x)', 0],
    ['minimum(x, 2025, 2030)', 5],
    ['maximum(x, 2030)', 5],
    // Euler's sum of the steps; by RK4 it is 5.
    ['average(x)', 5.25],
    ['average(x, 2025, 2027)', 9.25],
    ['integral(x)', 52.5],
    ['integral(x, 2033)', 2.5],
    ['change(x)', -10],
    ['change(x, 2030, 2032)', -2],
    ['first_when(x < 5)', 2030.5],
    ['first_when(x <= 5)', 2030],
    ['first_when(x > 5)', 2025],
    ['first_when(x < 5, 2033)', 2033],
    ['first_when(x < 5, 2025, 2030)', null],
    ['first_when(x < 0)', null],
    ['first_when(x > 5, 2031)', null],
    ['first_when(0)', null],
    ['first_when(1)', 2025],
    ['at(x * 2 + x, 2030) / 3', 5],
    ['at(time, 2030)', 2030],
    ['2 * at(x, 2030) + maximum(x)', 20],
    ['-at(x, 2030)', -5],
    ['max(at(x, 2030), at(x, 2031), at(x, 2032))', 5],
    ['if(at(x, 2030) > at(x, 2031), at(x, 2032), at(x, 2033))', 3],
    ['at(x, 2030) ^ 2', 25],
    ['sqrt(at(y, 2030) + 9)', 3],
    ['3', 3],
  ])('%s is %d', (equation, value) => {
    expect(valueOf(equation)).toBe(value)
  })

  it('does not depend on what is saved', () => {
    expect(valueOf('at(x, 2025.5)')).toBe(9.5)
  })

  it('is null for a quotient by zero', () => {
    expect(valueOf('at(y, 2030) / at(y, 2030)')).toBeNull()
    expect(valueOf('1 / at(y, 2030)')).toBeNull()
    expect(valueOf('ln(at(y, 2030))')).toBeNull()
  })

  it('is null when a part of it never comes', () => {
    expect(valueOf('first_when(x < 5) - first_when(x < 0)')).toBeNull()
  })

  it('is null in a run that failed', () => {
    const failing = text('  a: at(x, 2025)\n  b: at(y, 2025)').replace(
      'rate: push - pull',
      'rate: (push - pull) / y',
    )
    const { status, outcomes } = simulate(scenarioOf(failing))
    expect(status).toEqual({ kind: 'non-finite', variable: 'y', time: 2025.5 })
    expect([...outcomes]).toEqual([
      ['a', null],
      ['b', null],
    ])
  })
})

describe('a baseline', () => {
  const gain = `  gain: { equation: "at(y, 2030) - baseline(at(y, 2030))", against: { us: rest } }\n`

  it('is the run in which the players named do as `against` says, the others as in the run itself', () => {
    expect(valuesOf(gain, { us: 'work' })).toEqual({ gain: 10 })
    expect(valuesOf(gain, { us: 'work', russia: 'work' })).toEqual({ gain: 10 })
    expect(valuesOf(gain, { us: 'rest', russia: 'work' })).toEqual({ gain: 0 })
    expect(valuesOf(gain, {})).toEqual({ gain: 0 })
    const both = '  a: { equation: "baseline(at(y, 2030))", against: { us: work, russia: work } }'
    expect(valuesOf(both, { us: 'rest' })).toEqual({ a: 5 })
  })

  it('may stand around arithmetic and several reductions', () => {
    const equation = 'baseline(at(y, 2035) - at(y, 2030)) + baseline(2 * at(y, 2030))'
    expect(valuesOf(`  a: { equation: "${equation}", against: { us: work } }`)).toEqual({ a: 30 })
  })

  it('is made anew for every choice of the other players, whatever ran before', () => {
    const run = makeSimulator(scenarioOf(text(gain)))
    const choices = ['rest', 'work', 'late'].flatMap((us) =>
      ['rest', 'work'].map((russia) => ({ us, russia })),
    )
    const fresh = (policies: Record<string, string>) =>
      simulate(scenarioOf(text(gain)), { policies }).outcomes
    for (const policies of [...choices, ...choices.reverse()])
      expect(run(policies).outcomes).toEqual(fresh(policies))
  })

  it('that failed gives null', () => {
    const failing = text(gain).replace('rate: push - pull', 'rate: push / push * (push - pull)')
    const scenario = scenarioOf(failing)
    expect(simulate(scenario, { policies: { us: 'work' } }).outcomes.get('gain')).toBeNull()
    expect(simulate(scenario, { policies: { us: 'work' } }).status.kind).toBe('ok')
  })
})

describe('what an outcome knows of itself', () => {
  const outcomes = scenarioOf(
    text(`  weight: at(x, 2030)
  area: integral(x)
  area of nothing: integral(3)
  share: at(x, 2030) / at(x, 2025)
  rate: change(x, 2025, 2030) / change(time, 2025, 2030)
  when: first_when(x < 5)
  how long: first_when(x < 5) - 2025
  when against: { equation: baseline(first_when(x < 5)), against: { us: rest } }
  bare: at(3, 2030)
  declared: { equation: 5, unit: percent, meaning: a fifth, better: { us: higher, russia: lower } }
`),
  ).outcomes
  const of = (name: string) => outcomes.find((outcome) => outcome.name === name)

  it('its unit, taken from its equation', () => {
    expect(outcomes.map(({ name, unitText }) => [name, unitText])).toEqual([
      ['weight', 'tonne'],
      ['area', 'tonne year'],
      ['area of nothing', 'year'],
      ['share', '1'],
      ['rate', 'tonne / year'],
      ['when', 'year'],
      ['how long', 'year'],
      ['when against', 'year'],
      ['bare', '1'],
      ['declared', 'percent'],
    ])
  })

  it('whether it is a time', () => {
    expect(outcomes.filter(({ isTime }) => isTime).map(({ name }) => name)).toEqual(['when', 'when against'])
  })

  it('what it is for, and for whom', () => {
    expect(of('declared')).toMatchObject({ meaning: 'a fifth', text: '5' })
    expect([...(of('declared')?.better ?? [])]).toEqual([
      ['us', 'higher'],
      ['russia', 'lower'],
    ])
    expect(of('weight')).toMatchObject({ meaning: undefined, text: 'at(x, 2030)' })
  })
})

describe('an integral', () => {
  const text = `
model:
  parameters:
    one: { unit: 1, mid: 1 }
    growth: { unit: 1 / year, mid: 0.5 }
  stocks: { a: { unit: 1, initial: 1, rate: growth * a } }
time: { from: 0, to: 4, step: 1/4 }
outcomes:
  gathered: integral(a)
  average: average(a, 1, 3)
  held: integral(step(one, 2))
`
  const outcomes = (method: string) => {
    const { scenario, issues } = readScenario(`method: ${method}\n${text}`)
    expect(issues).toEqual([])
    return scenario && simulate(scenario).outcomes
  }

  it('is as exact as the method: RK4 misses that of a growing stock by less than a ten-thousandth', () => {
    const exact = (Math.exp(2) - 1) / 0.5
    expect(Math.abs((outcomes('rk4')?.get('gathered') ?? NaN) / exact - 1)).toBeLessThan(1e-5)
    expect(Math.abs((outcomes('euler')?.get('gathered') ?? NaN) / exact - 1)).toBeGreaterThan(1e-2)
    const mean = (Math.exp(1.5) - Math.exp(0.5)) / 0.5 / 2
    expect(Math.abs((outcomes('rk4')?.get('average') ?? NaN) / mean - 1)).toBeLessThan(1e-5)
  })

  it.each(['euler', 'heun', 'rk4'])('of what is held through a step loses none of it, by %s', (method) => {
    expect(outcomes(method)?.get('held')).toBe(2)
  })
})
