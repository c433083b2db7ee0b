import { describe, expect, it } from 'vitest'
import { changed, scenarioOf } from '../test/planted.js'
import {
  interpret,
  makeSimulator,
  policyCombinations,
  readScenario,
  ScenarioError,
  simulate,
  type Scenario,
} from './index.js'

const everything = scenarioOf(changed([]))
const everySeries = [...everything.model.variables.keys()]

/** Logistic growth from a tenth: x = 1 / (1 + 9 exp(−t)). */
const logistic = `
model: { stocks: { x: { unit: 1, initial: 0.1, rate: x * (1 - x) * pace } }, parameters: { pace: { unit: 1 / year, mid: 1 } } }
time: { from: 0, to: 8, step: 1/8, save: 1 }`

describe('simulate', () => {
  it('is used in a few lines', () => {
    const { scenario } = readScenario(logistic)
    if (!scenario) throw new Error('the scenario has issues')
    const { times, series, status } = simulate(scenario, { series: ['x'] })
    expect(status).toEqual({ kind: 'ok' })
    const x = series.get('x') ?? []
    expect([...times]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    // RK4 with a step of 1/8: an error of about (1/8)^4 / 100.
    times.forEach((t, i) => expect(x[i]).toBeCloseTo(1 / (1 + 9 * Math.exp(-t)), 5))
  })

  it('gives what was asked for and nothing else', () => {
    expect(simulate(everything)).toMatchObject({
      policies: {},
      status: { kind: 'ok' },
      series: new Map(),
      broken: [],
    })
    expect([...simulate(everything).outcomes.keys()]).toEqual([
      'level at 2035',
      'worth of north',
      'gain over watching',
      'first year above two',
    ])
  })

  it('refuses options that there are not', () => {
    const options: object = { policy: { us: 'act' } }
    expect(() => simulate(everything, options)).toThrow(
      new RangeError('policy is not an option of simulate; there are policies, series, compile'),
    )
    expect(() => makeSimulator(everything, { policies: { us: 'act' } } as object)).toThrow(
      /^policies is not an option of makeSimulator/,
    )
  })

  it('runs under the policies that are chosen, and says which', () => {
    const policies = { us: 'act', russia: 'strain' }
    const run = simulate(everything, { policies, series: ['push', 'pull'] })
    expect(run.policies).toEqual(policies)
    expect([...(run.series.get('push') ?? [])]).toEqual([0, 0.5, 0.5, 0.5, 0.5, 0, 0, 0, 0, 0, 0])
    expect(run.series.get('pull[north]')?.[0]).toBe(0.5)
    expect(run.series.get('pull[south]')?.[0]).toBe(0.25)
  })

  it('lets a player left out do what it does by default', () => {
    const series = ['level', 'mass']
    expect(simulate(everything, { series }).series).toEqual(
      simulate(everything, { series, policies: { us: 'watch' } }).series,
    )
  })

  it('refuses policies that are none', () => {
    expect(() => simulate(everything, { policies: { us: 'sleep' } })).toThrow(RangeError)
    expect(() => simulate(everything, { policies: { mars: 'watch' } })).toThrow(RangeError)
  })
})

describe('series', () => {
  const namesOf = (...series: string[]) => [...simulate(everything, { series }).series.keys()]

  it('are asked for by name, by element, by slice', () => {
    expect(namesOf('level')).toEqual(['level'])
    expect(namesOf('mass')).toEqual(['mass[north]', 'mass[south]'])
    expect(namesOf('mass[south]')).toEqual(['mass[south]'])
    expect(namesOf('mass[state]')).toEqual(['mass[north]', 'mass[south]'])
    expect(namesOf('price[north, good]')).toEqual([
      'price[north, oil]',
      'price[north, metal]',
      'price[north, grain]',
    ])
    expect(namesOf('price[ state , oil ]')).toEqual(['price[north, oil]', 'price[south, oil]'])
  })

  it('stand in the order asked for, each once', () => {
    expect(namesOf('total', 'mass[south]', 'level', 'mass', 'total')).toEqual([
      'total',
      'mass[south]',
      'level',
      'mass[north]',
    ])
  })

  it('may be any variable: a parameter, a lever, a disturbance, a stock, an auxiliary', () => {
    const { series } = simulate(everything, { series: ['growth', 'push', 'shock', 'pushed', 'switched'] })
    expect([...series].map(([name, values]) => [name, values[0], values[10]])).toEqual([
      ['growth', 0.03, 0.03],
      ['push', 0, 0],
      ['shock', 0, 0],
      ['pushed', 0, 0],
      ['switched', 0, 1],
    ])
  })

  it('that are none are told all at once, with the nearest name', () => {
    const attempt = () =>
      simulate(everything, {
        series: ['levl', 'mass[nroth]', 'mass[north, south]', 'level', '?', 'constructor'],
      })
    expect(attempt).toThrow(ScenarioError)
    try {
      attempt()
    } catch (error) {
      const { issues } = error as ScenarioError
      expect(issues.map(({ code, nearest, path }) => [code, nearest, path])).toEqual([
        ['unknown-name', 'level', ['--series']],
        ['wrong-subscript', 'north', ['--series']],
        ['wrong-subscript', undefined, ['--series']],
        ['unknown-name', undefined, ['--series']],
        ['unknown-name', undefined, ['--series']],
      ])
    }
  })

  it('of a run that failed are not a number from then on', () => {
    const text = logistic.replace('rate: x * (1 - x) * pace', 'rate: x * x * pace * 40')
    const { status, series, outcomes } = simulate(scenarioOf(text), { series: ['x', 'pace'] })
    expect(status).toEqual({ kind: 'non-finite', variable: 'x', time: expect.any(Number) as number })
    const at = status.kind === 'ok' ? Infinity : status.time
    const x = [...(series.get('x') ?? [])]
    expect(x.some(Number.isNaN)).toBe(true)
    expect(x.every((value, time) => Number.isNaN(value) === time >= at)).toBe(true)
    expect(outcomes.size).toBe(0)
  })
})

describe('the same scenario', () => {
  const run = (scenario: Scenario, policies = {}) => simulate(scenario, { policies, series: everySeries })

  it('gives the same bits, however often it is read and run', () => {
    for (const policies of policyCombinations(everything, { us: 'act' })) {
      const fresh = run(scenarioOf(changed([])), policies)
      expect(run(everything, policies)).toEqual(fresh)
      expect(run(everything, policies)).toEqual(fresh)
    }
  })

  it('gives the same bits one run at a time and from one simulator, in any order', () => {
    const simulator = makeSimulator(everything, { series: everySeries })
    const choices = ['watch', 'act', 'wait'].flatMap((us) =>
      ['calm', 'strain'].map((russia) => ({ us, russia })),
    )
    for (const policies of [...choices, ...choices.reverse()]) {
      expect(simulator(policies)).toEqual(run(everything, policies))
    }
  })

  it('is not changed by running it', () => {
    const before = JSON.stringify([[...everything.values], everything.grid, everything.players])
    makeSimulator(everything, { series: everySeries })({ us: 'act', russia: 'strain', china: 'cheer' })
    expect(JSON.stringify([[...everything.values], everything.grid, everything.players])).toBe(before)
  })

  it('gives results that are the own of each run', () => {
    const simulator = makeSimulator(everything, { series: ['level'] })
    const first = simulator({ us: 'watch' })
    const kept = Float64Array.from(first.series.get('level') ?? [])
    simulator({ us: 'act' })
    first.series.get('level')?.fill(0)
    expect(simulator({ us: 'watch' }).series.get('level')).toEqual(kept)
  })

  it('with another value of a parameter that no equation reads gives the same bits', () => {
    const series = everySeries.filter((name) => name !== 'spare')
    const run = (text: string) => simulate(scenarioOf(text), { series, policies: { us: 'act' } })
    expect(run(changed([['spare: { unit: USD, mid: 1', 'spare: { unit: USD, mid: 99']]))).toEqual(
      run(changed([])),
    )
  })

  it('with further outcomes, expectations and policies gives the same bits', () => {
    const more = changed([
      ['outcomes:\n', 'outcomes:\n  more: maximum(worth[south])\n'],
      ['expectations:\n', 'expectations:\n  more: total < 100\n'],
      ['    watch: {}\n', '    watch: {}\n    sleep: { levers: { push: 0 } }\n'],
    ])
    expect(run(scenarioOf(more), { us: 'act' }).series).toEqual(run(everything, { us: 'act' }).series)
  })

  it('is the same whatever is recorded of it', () => {
    const alone = simulate(everything, { series: ['level'], policies: { us: 'act' } }).series.get('level')
    expect(run(everything, { us: 'act' }).series.get('level')).toEqual(alone)
  })
})

describe('makeSimulator', () => {
  it('compiles the model once', () => {
    let count = 0
    const simulator = makeSimulator(everything, {
      compile: (model, task) => {
        count++
        return interpret(model, task)
      },
    })
    simulator({ us: 'act' })
    simulator({ us: 'watch' })
    expect(count).toBe(1)
  })

  it('makes a run that others are held against once', () => {
    let count = 0
    const simulator = makeSimulator(everything, {
      compile: (model, task) => {
        const kernel = interpret(model, task)
        return {
          run: (grid, runs) => {
            count += runs.length
            return kernel.run(grid, runs)
          },
        }
      },
    })
    for (const us of ['act', 'wait', 'watch', 'act']) simulator({ us, russia: 'calm' })
    // Three runs of their own, one of them twice, and the baseline at most once more.
    expect(count).toBeLessThanOrEqual(5)
  })

  it('refuses series that are none before any run', () => {
    expect(() => makeSimulator(everything, { series: ['none'] })).toThrow(ScenarioError)
  })
})

describe('a broken promise', () => {
  it('is told with the run', () => {
    const text = changed([['level is positive: level > 0', 'level is positive: level < 1.1']])
    expect(simulate(scenarioOf(text)).broken).toEqual([{ name: 'level is positive', time: 2028.25 }])
  })
})
