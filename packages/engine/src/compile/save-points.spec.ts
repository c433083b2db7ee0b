import { describe, expect, it } from 'vitest'
import { readScenario } from '#scenario/read-scenario'
import { simulate } from '../simulate.js'

const model = {
  parameters: { one_year: { unit: 'year', mid: 1 } },
  stocks: { elapsed: { unit: 'year', initial: 0, rate: 1 } },
  auxiliaries: {
    now: { unit: 'year', equation: 'time' },
    on: { unit: '1', equation: 'pulse(2030, 2)' },
  },
}

/** A run over ten years. */
function run(step: number | string, save: number | string | undefined) {
  const time = { from: 2025, to: 2035, step, ...(save !== undefined && { save }) }
  const { scenario, issues } = readScenario(JSON.stringify({ time, model }))
  expect(issues).toEqual([])
  return simulate(scenario!, { series: ['elapsed', 'now', 'on'] })
}

describe.each<[number | string, number | string | undefined, number]>([
  [0.05, undefined, 0.05],
  [0.05, 0.2, 0.2],
  [0.05, 1, 1],
  [0.1, undefined, 0.1],
  [0.1, 0.5, 0.5],
  [0.02, undefined, 0.02],
  [0.02, 0.2, 0.2],
  ['1/3', undefined, 1 / 3],
  ['1/3', 1, 1],
  ['1/12', undefined, 1 / 12],
  ['1/12', '1/4', 1 / 4],
  ['1/12', 1, 1],
  ['1/365', 1, 1],
  ['1/365', '1/365', 1 / 365],
  ['1/365', '1/73', 1 / 73],
])('in steps of %s, saved every %s', (step, save, interval) => {
  const { times, series, status } = run(step, save)
  const count = Math.round(10 / interval) + 1

  it('has every instant, none twice, the first and the last among them', () => {
    expect(status).toEqual({ kind: 'ok' })
    expect(times).toHaveLength(count)
    expect(times[0]).toBe(2025)
    expect(times.at(-1)).toBeCloseTo(2035, 11)
    times.forEach((time, i) => expect(time).toBe(2025 + i * interval))
    for (const values of series.values()) expect(values).toHaveLength(count)
  })

  it('saves at each the state of that very time', () => {
    const [now, elapsed, on] = ['now', 'elapsed', 'on'].map((name) => series.get(name)!)
    times.forEach((time, i) => {
      // Two ways to the same instant, i·save and n·step: each rounds by an ulp of 2035 or two.
      expect(Math.abs(now![i]! - time)).toBeLessThanOrEqual(4 * 2.3e-13)
      // A sum of at most 3650 steps, each rounded by half an ulp of at most 10, and the time itself.
      expect(Math.abs(elapsed![i]! - (time - 2025))).toBeLessThan(3650 * 1e-15 + 4 * 2.3e-13)
      const isOn = time > 2030 - 1e-6 && time < 2032 - 1e-6
      expect(on![i]).toBe(isOn ? 1 : 0)
    })
  })
})
