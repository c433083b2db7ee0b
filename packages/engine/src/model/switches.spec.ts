import { describe, expect, it } from 'vitest'
import { readScenario } from '#scenario/read-scenario'
import { simulate } from '../simulate.js'
import type { ModelSource } from './schema.js'

const time = { from: 2025, to: 2030, step: '1/4' }

const read = (model: ModelSource, over: object = time) => readScenario(JSON.stringify({ time: over, model }))

/** The values of an equation at every step, and those of its integral. */
function run(equation: string, over: { from: number; to: number; step: number | string } = time) {
  const { scenario, issues } = read(
    {
      parameters: { start: { unit: 'year', mid: 2027 }, width: { unit: 'year', mid: 2 } },
      stocks: { total: { unit: 'year', initial: 0, rate: 'y' } },
      auxiliaries: { y: { unit: '1', equation } },
    },
    over,
  )
  expect(issues).toEqual([])
  const { times, series } = simulate(scenario!, { series: ['y', 'total'] })
  const [y, total] = [series.get('y')!, series.get('total')!]
  return {
    at: (t: number) => y[times.findIndex((time) => Math.abs(time - t) < 1e-9)],
    y,
    total: total.at(-1)!,
  }
}

describe('step', () => {
  it('is 0 before its start and the height from then on', () => {
    const { at } = run('step(3, 2027)')
    expect([at(2025), at(2026.75), at(2027), at(2030)]).toEqual([0, 0, 3, 3])
  })

  it('is held through a step: its integral counts whole steps', () => {
    // A quarter is exact in binary, and so are the sums of the method, but for its sixths: 12 roundings of 1e-16 each.
    expect(run('step(3, start)').total).toBeCloseTo(9, 13)
  })

  it('may start before the run, with it, after it', () => {
    expect([...new Set(run('step(3, 2020)').y)]).toEqual([3])
    expect([...new Set(run('step(3, 2025)').y)]).toEqual([3])
    expect([...new Set(run('step(3, 2040)').y)]).toEqual([0])
  })

  it('has a height that may vary', () => {
    const { at } = run('step((time - start) / width, 2026)')
    expect([at(2025.75) === 0, at(2026), at(2029)]).toEqual([true, -0.5, 1])
  })

  it.each(['1/3', '1/12', '1/365', 0.1, 0.05, 0.2])('starts on its very step when steps are %s', (step) => {
    const { y } = run('step(1, 2027)', { ...time, step })
    const length = typeof step === 'number' ? step : 1 / Number(step.slice(2))
    expect(y.findIndex((value) => value === 1)).toBe(Math.round(2 / length))
  })
})

describe('a switching time that rounding puts just after its step', () => {
  // The third step of 0.7 is at 2.0999999999999996.
  const grid = { from: 0, to: 7, step: 0.7 }

  it('switches at that step', () => {
    expect(3 * 0.7).toBeLessThan(2.1)
    expect([...run('step(1, 2.1)', grid).y.slice(0, 5)]).toEqual([0, 0, 0, 1, 1])
    expect([...run('pulse(0.7, 1.4)', grid).y.slice(0, 5)]).toEqual([0, 1, 1, 0, 0])
  })
})

describe('pulse', () => {
  it('is 1 from its start for its width', () => {
    const { at, total } = run('pulse(start, width)')
    expect([at(2026.75), at(2027), at(2028.75), at(2029)]).toEqual([0, 1, 1, 0])
    expect(total).toBeCloseTo(2, 13)
  })

  it.each(['1/3', '1/12', '1/365', 0.1, 0.05])('lasts exactly as long when steps are %s', (step) => {
    const length = typeof step === 'number' ? step : 1 / Number(step.slice(2))
    const { y } = run('pulse(2026, 2)', { ...time, step })
    expect(y.reduce((sum, value) => sum + value, 0)).toBe(Math.round(2 / length))
  })

  it('of no width is nothing', () => {
    expect([...new Set(run('pulse(2027, 0)').y)]).toEqual([0])
  })

  it('may lie across the start or the end of the run', () => {
    expect(run('pulse(2024, 2)').total).toBeCloseTo(1, 13)
    expect(run('pulse(2029, 7)').total).toBeCloseTo(1, 13)
  })
})

describe('ramp', () => {
  it('is 0, then rises by its slope, then is constant', () => {
    const { at } = run('ramp(1 / width, start, 2029)')
    expect([at(2025), at(2027), at(2027.5), at(2029), at(2030)]).toEqual([0, 0, 0.25, 1, 1])
  })

  it('rises within a step too: its integral is exact', () => {
    // A triangle of 2 years to 1, then 1 year of 1. Kinks on the grid leave the method exact on straight lines.
    expect(run('ramp(1 / width, start, 2029)').total).toBeCloseTo(2, 13)
  })

  it('that ends before it starts never rises', () => {
    expect([...new Set(run('ramp(1 / width, 2029, 2027)').y)]).toEqual([0])
  })

  it('may fall', () => {
    expect(run('ramp(-1 / width, 2026, 2028)').at(2030)).toBe(-1)
  })
})

describe('switching times', () => {
  const model = (equation: string, more: ModelSource = {}): ModelSource => ({
    parameters: { start: { unit: 'year', mid: 2027 } },
    ...more,
    auxiliaries: { y: { unit: '1', equation }, ...more.auxiliaries },
  })
  const issuesOf = (source: ModelSource) =>
    read(source).issues.map(({ code, path, found }) => ({ code, path, found }))

  it.each([
    ['step(1, 2027.1)', '2027.1'],
    ['step(1, start + 0.1)', '2027.1'],
    ['pulse(2027.1, 1)', '2027.1'],
    ['pulse(2027, 0.1)', '2027.1'],
    ['ramp(1, 2027.1, 2029) / time', '2027.1'],
    ['ramp(1, 2027, 2029.1) / time', '2029.1'],
  ])('lie on the grid, unlike that of %s', (equation, found) => {
    expect(issuesOf(model(equation))).toEqual([
      { code: 'off-grid', path: ['model', 'auxiliaries', 'y', 'equation'], found },
    ])
  })

  it('are refused once an equation, though several of its elements have them', () => {
    const source = model('1', {
      dimensions: { d: ['a', 'b'] },
      auxiliaries: { 'z[d]': { unit: '1', equation: 'step(1, 2027.1) + pulse(2028.1, 1)' } },
    })
    expect(issuesOf(source)).toHaveLength(1)
  })

  it.each([
    ['a stock', 'level'],
    ['time', 'time'],
    ['an auxiliary', 'other'],
    ['a lever', 'policy'],
    ['a value of the first instant', 'initial(level)'],
    ['one of several', 'start + other'],
  ])('are constants of the run, not %s', (_, written) => {
    const source = model(`step(1, ${written})`, {
      levers: { policy: { unit: 'year', owner: 'us', base: 2027 } },
      stocks: { level: { unit: 'year', initial: 2027, rate: 0 } },
      auxiliaries: { other: { unit: 'year', equation: 'start' } },
    })
    expect(issuesOf(source)).toEqual([
      { code: 'not-allowed', path: ['model', 'auxiliaries', 'y', 'equation'], found: 'step' },
    ])
  })

  it('may be reckoned from parameters', () => {
    const source = model('step(1, max(start, 2026) + 2 * 0.25)')
    expect(issuesOf(source)).toEqual([])
  })

  it('follow a scenario that sets the parameter', () => {
    const set = (start: number) =>
      readScenario(JSON.stringify({ time, model: model('step(1, start)'), parameters: { start } }))
    expect(set(2028.1).issues.map(({ code }) => code)).toEqual(['off-grid'])
    expect(set(2028).issues).toEqual([])
  })
})
