import { describe, expect, it } from 'vitest'
import { simulate } from '../simulate.js'
import { scenarioOf } from '../../test/planted.js'

const text = (time: string) =>
  `model: { stocks: { x: { unit: 1, initial: 0, rate: 1 / 4 } }, auxiliaries: { now: { unit: year, equation: time } } }\ntime: ${time}`
const timesOf = (time: string) => simulate(scenarioOf(text(time))).times

describe('the grid', () => {
  // Every save point is there, and lies where it is written, to the rounding of one product and one sum.
  it.each([
    ['{ from: 0, to: 50, step: 0.05, save: 1 }', 51, 1000],
    ['{ from: 0, to: 50, step: 0.1, save: 0.1 }', 501, 500],
    ['{ from: 0, to: 10, step: 0.02, save: 0.2 }', 51, 500],
    ['{ from: 2025, to: 2040, step: 1/3, save: 1 }', 16, 45],
    ['{ from: 2025, to: 2040, step: 1/12, save: 1/12 }', 181, 180],
    ['{ from: 2025, to: 2040, step: 1/12, save: 1/4 }', 61, 180],
    ['{ from: 2025, to: 2030, step: 1/365, save: 1 }', 6, 1825],
    ['{ from: -1, to: 1, step: 0.1, save: 0.5 }', 5, 20],
    ['{ from: 0.1, to: 0.4, step: 0.1 }', 4, 3],
    ['{ from: 0, to: 1, step: 1 }', 2, 1],
    ['{ from: 0, to: 1e6, step: 1, save: 500000 }', 3, 1_000_000],
  ])('%s keeps every save point', (time, count, steps) => {
    const scenario = scenarioOf(text(time))
    const { grid, saveInterval } = scenario
    expect(grid.stepCount).toBe(steps)
    if (steps > 10_000) return
    const { times, series, status } = simulate(scenario, { series: ['now'] })
    expect(status.kind).toBe('ok')
    expect(times).toHaveLength(count)
    const end = grid.from + grid.stepCount * grid.step
    times.forEach((at, i) => {
      const exact = grid.from + ((end - grid.from) * i) / (count - 1)
      expect(Math.abs(at - exact)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.max(1, Math.abs(end)))
      expect(Math.abs((series.get('now')?.[i] ?? NaN) - at)).toBeLessThanOrEqual(
        4 * Number.EPSILON * Math.max(1, Math.abs(end)),
      )
      if (i > 0)
        expect(Math.abs(at - (times[i - 1] ?? NaN) - saveInterval)).toBeLessThan(1e-12 * Math.abs(end))
    })
  })

  it('gives round years for round years', () => {
    const years = Array.from({ length: 16 }, (_, i) => 2025 + i)
    expect([...timesOf('{ from: 2025, to: 2040, step: 1/12, save: 1 }')]).toEqual(years)
    expect([...timesOf('{ from: 2025, to: 2040, step: 1/12 }')].filter((_, i) => i % 12 === 0)).toEqual(years)
    expect([...timesOf('{ from: 2025, to: 2040, step: 0.1 }')].filter((_, i) => i % 10 === 0)).toEqual(years)
  })

  it('saves every step unless it is told otherwise', () => {
    expect([...timesOf('{ from: 0, to: 1, step: 1/4 }')]).toEqual([0, 0.25, 0.5, 0.75, 1])
    expect([...timesOf('{ from: 0, to: 1, step: 1/4, save: 1/2 }')]).toEqual([0, 0.5, 1])
    expect([...timesOf('{ from: 0, to: 1, step: 1/4, save: 1 }')]).toEqual([0, 1])
  })

  it('saves what the run has at those times', () => {
    const every = simulate(scenarioOf(text('{ from: 0, to: 3, step: 1/4 }')), { series: ['x'] }).series.get(
      'x',
    )
    const some = simulate(scenarioOf(text('{ from: 0, to: 3, step: 1/4, save: 3/4 }')), { series: ['x'] })
    expect([...(some.series.get('x') ?? [])]).toEqual([...(every ?? [])].filter((_, i) => i % 3 === 0))
  })
})
