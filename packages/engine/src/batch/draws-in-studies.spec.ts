import { describe, expect, it } from 'vitest'
import type { DesignName } from '#sample/designs/designs'
import { lawOf } from '#sample/distributions'
import { kolmogorovBound, kolmogorovSmirnov } from '#stats/kolmogorov-smirnov'
import { rankCorrelation } from '#stats/rank-correlation'
import { drawColumn, outcomeColumn } from '../../test/columns.js'
import { meanOff, varianceOff } from '../../test/moments-of-draws.js'
import { scenarioOf } from '../../test/planted.js'
import { runStudy } from './run-study.js'

/** Designs whose numbers depend on nothing but the name of what is drawn: no place in a list, no count of others. */
const designNames: readonly DesignName[] = ['monte-carlo', 'latin-hypercube']

const RUNS = 2000

const study = (sections: string, design: DesignName = 'monte-carlo') =>
  runStudy(
    scenarioOf(`
model:
  dimensions: { state: [north, south], good: [oil, metal, grain, fish] }
  parameters:
    a: { unit: '1', mid: 1 }
    b: { unit: '1', mid: 1 }
    c: { unit: '1', mid: 1 }
    mix[state, good]: { unit: '1', mid: { north: [0.5, 0.3, 0.2, 0], south: [0.1, 0.2, 0.3, 0.4] } }
time: { from: 0, to: 1, step: 1 }
study: { runs: ${RUNS}, design: ${design} }
outcomes:
  a: at(a, 1)
  sum of the north: at(sum(good, mix[north, good]), 1)
  sum of the south: at(sum(good, mix[south, good]), 1)
  log of oil over metal: at(ln(mix[north, oil] / mix[north, metal]), 1)
${sections}`),
  )

describe('rank correlations', () => {
  const ties = `
uncertainties:
  a: { normal: { mean: 0, sd: 1 } }
  b: { uniform: { low: 0, high: 1 } }
  c: { lognormal: { median: 1, sigma: 0.8 } }
correlations:
  - { between: [a, b], rank: 0.7 }
  - { between: [c, b], rank: -0.4 }
`
  // Bonett and Wright 2000, Psychometrika 65, 23–28: artanh of a rank correlation r has the variance (1 + r²/2)/(n - 3).
  const off = (found: number | null, rank: number) =>
    Math.abs(Math.atanh(found ?? NaN) - Math.atanh(rank)) / Math.sqrt((1 + rank ** 2 / 2) / (RUNS - 3))

  it.each(designNames)('are found again in a study, whatever the laws, by %s', async (design) => {
    const table = await study(ties, design)
    const [a, b, c] = ['a', 'b', 'c'].map((name) => drawColumn(table, name))
    expect(off(rankCorrelation(a!, b!), 0.7)).toBeLessThan(5)
    expect(off(rankCorrelation(b!, c!), -0.4)).toBeLessThan(5)
    expect(off(rankCorrelation(a!, c!), 0)).toBeLessThan(5)
  })

  it('leave every law as it is', async () => {
    const table = await study(ties)
    const laws = {
      a: lawOf({ distribution: 'normal', params: { mean: 0, sd: 1 } }),
      b: lawOf({ distribution: 'uniform', params: { low: 0, high: 1 } }),
      c: lawOf({ distribution: 'lognormal', params: { median: 1, sigma: 0.8 } }),
    }
    for (const [name, { cdf }] of Object.entries(laws)) {
      const distance = kolmogorovSmirnov(drawColumn(table, name), cdf)
      expect(kolmogorovBound(distance, RUNS)).toBeGreaterThan(5.7e-7)
    }
    expect(outcomeColumn(table, 'a')).toEqual(drawColumn(table, 'a'))
  })
})

describe('shares of a whole', () => {
  const middles = { north: [0.5, 0.3, 0.2, 0], south: [0.1, 0.2, 0.3, 0.4] }
  const goods = ['oil', 'metal', 'grain', 'fish']

  it.each(['dirichlet: { concentration: 12 }', 'logistic-normal: { sd: 0.5 }'])(
    'by %s sum to exactly one in every run',
    async (form) => {
      const table = await study(`uncertainties: { mix: { ${form}, over: good } }`)
      for (const name of ['sum of the north', 'sum of the south']) {
        expect(new Set(outcomeColumn(table, name))).toEqual(new Set([1]))
      }
      expect(new Set(drawColumn(table, 'mix[north, fish]'))).toEqual(new Set([0]))
    },
  )

  it('by Dirichlet have their middle values as means, and m(1 - m)/(concentration + 1) as variances', async () => {
    const table = await study('uncertainties: { mix: { dirichlet: { concentration: 12 }, over: good } }')
    for (const [state, shares] of Object.entries(middles)) {
      for (const [i, middle] of shares.entries()) {
        if (middle === 0) continue
        const column = drawColumn(table, `mix[${state}, ${goods[i]}]`)
        expect(meanOff(column, middle)).toBeLessThan(5)
        expect(varianceOff(column, (middle * (1 - middle)) / 13)).toBeLessThan(5)
      }
    }
  })

  it('by logistic-normal have ratios that are lognormal about those of the middle values', async () => {
    const table = await study('uncertainties: { mix: { logistic-normal: { sd: 0.5 }, over: good } }')
    const { cdf } = lawOf({ distribution: 'normal', params: { mean: Math.log(0.5 / 0.3), sd: 0.5 } })
    const distance = kolmogorovSmirnov(outcomeColumn(table, 'log of oil over metal'), cdf)
    expect(kolmogorovBound(distance, RUNS)).toBeGreaterThan(5.7e-7)
  })
})
