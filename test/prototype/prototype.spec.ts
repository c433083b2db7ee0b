import { readFileSync } from 'node:fs'
import { readScenario, renderIssues, simulate } from '@erosion/engine'
import { describe, expect, it } from 'vitest'
import { prototypeToYaml, type Prototype } from './prototype-to-yaml.js'

const prototype = JSON.parse(
  readFileSync(new URL('../../fixtures/prototype.json', import.meta.url), 'utf8'),
) as Prototype

/** Each series of the grid as the prototype's own equations call it. */
const series: Readonly<Record<string, string>> = {
  retention: 'retention',
  influence_russia: 'reg_influence[russia]',
  influence_china: 'reg_influence[china]',
  influence_us: 'reg_influence[us]',
  intermediary: 'intermediary',
  offtake_us: 'reg_offtake[us]',
  trade_share_us: 'reg_share[us]',
  cost_russia: 'cost[russia]',
  cost_us: 'cost[us]',
  mandate: 'mandate',
}

/** Another program, the same arithmetic in another order: a thousand roundings of 1e-16, and room. */
const TOLERANCE = 1e-11

describe("the prototype's own equations, as a model in YAML", () => {
  it.each(Object.keys(prototype.grid))('reproduce the grid of %s', (cell) => {
    const [russia = '', us = ''] = cell.split('/')
    const { scenario, issues, texts } = readScenario(prototypeToYaml(prototype, { russia, us }))
    expect(renderIssues(issues, texts)).toBe('')
    if (!scenario) return
    const run = simulate(scenario, { series: Object.values(series) })
    const grid = prototype.grid[cell] ?? {}
    expect(Object.keys(grid).sort()).toEqual(Object.keys(series).sort())
    for (const [name, expected] of Object.entries(grid)) {
      const found = [...(run.series.get(series[name] ?? '') ?? [])]
      expect(found).toHaveLength(expected.length)
      const worst = Math.max(
        ...expected.map((value, i) => Math.abs((found[i] ?? NaN) - value) / (Math.abs(value) || 1)),
      )
      expect(worst, name).toBeLessThan(TOLERANCE)
    }
  })
})
