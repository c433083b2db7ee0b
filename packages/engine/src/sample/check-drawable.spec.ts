import { describe, expect, it } from 'vitest'
import { readScenario } from '#scenario/read-scenario'

const issuesOf = (spread: string) =>
  readScenario(`
model:
  dimensions: { route: [north, south, east] }
  parameters:
    growth: { unit: 1 / year, mid: 0.02 }
    load[route]: { unit: '1', mid: [0.5, 0.3, 0.2] }
  stocks: { level: { unit: '1', initial: 1, rate: growth * level } }
time: { from: 0, to: 1, step: 1 }
uncertainties: { ${spread} }`).issues.map(({ code, path }) => [code, path.slice(1).join(' ')])

describe('a spread that no number holds', () => {
  it.each([
    ['growth: { lognormal: { median: 1, sigma: 1e300 } }', 'not-finite', 'growth lognormal'],
    ['growth: { normal: { mean: 0, sd: 1e308 } }', 'not-finite', 'growth normal'],
    ['growth: { uniform: { low: -1e308, high: 1e308 } }', 'not-finite', 'growth uniform'],
    ['growth: { gamma: { shape: 1e300 } }', 'out-of-range', 'growth gamma shape'],
    ['load: { dirichlet: { concentration: 1e300 } }', 'out-of-range', 'load dirichlet concentration'],
    ['load: { dirichlet: { concentration: 1e-307 } }', 'not-finite', 'load dirichlet concentration'],
    ['load: { logistic-normal: { sd: 1e308 } }', 'not-finite', 'load logistic-normal sd'],
  ])('%s is an issue, at its place', (spread, code, path) => {
    expect(issuesOf(spread)).toEqual([[code, path]])
  })

  it.each([
    'growth: { lognormal: { median: 1, sigma: 50 } }',
    'growth: { lognormal: { median: 1, sigma: 1e3 }, truncate: { high: 10 } }',
    'load: { dirichlet: { concentration: 1e12 } }',
    'load: { logistic-normal: { sd: 100 } }',
  ])('%s is none', (spread) => {
    expect(issuesOf(spread)).toEqual([])
  })
})
