import { describe, expect, it } from 'vitest'
import { lawOf, type Spread } from '#sample/distributions'
import { correlation } from '#stats/correlation'
import { kolmogorovBound, kolmogorovSmirnov } from '#stats/kolmogorov-smirnov'
import { outcomeColumn } from '../../test/columns.js'
import { meanOff, varianceOff } from '../../test/moments-of-draws.js'
import { scenarioOf } from '../../test/planted.js'
import { runStudy } from './run-study.js'

const RUNS = 1500

/** Beyond five standard errors a right program comes once in 1.7 million times, and so with this bound. */
const ONE_IN_A_MILLION = 5.7e-7

/** A stock that gathers a disturbance of base 2, which is looked at early and late. */
const study = (noise: string, step = '1/4', method = 'euler', runs = RUNS) =>
  runStudy(
    scenarioOf(`
model:
  parameters: { year: { unit: year, mid: 1 } }
  exogenous: { wave: { unit: '1', base: 2 } }
  stocks: { gathered: { unit: '1', initial: 0, rate: wave / year } }
time: { from: 0, to: 4, step: ${step} }
method: ${method}
noise: { wave: ${noise} }
study: { runs: ${runs} }
outcomes:
  start: at(wave, 0)
  early: at(wave, 1)
  late: at(wave, 4)
  gathered: at(gathered, 4)
`),
  )

function expectLaw(values: Float64Array, spread: Spread): void {
  const { cdf } = lawOf(spread)
  expect(kolmogorovBound(kolmogorovSmirnov(values, cdf), values.length)).toBeGreaterThan(ONE_IN_A_MILLION)
}

describe('white noise, gathered by a stock', () => {
  it.each([
    ['1/4', '1/4', 'euler'],
    ['1/4', '1/8', 'euler'],
    ['1', '1/4', 'heun'],
    ['2', '1/2', 'rk4'],
  ])('held for %s in steps of %s has the variance sd² · time, by %s', async (every, step, method) => {
    const table = await study(`{ white: { sd: 0.3 }, every: ${every} }`, step, method)
    const gathered = outcomeColumn(table, 'gathered')
    expect(meanOff(gathered, 8)).toBeLessThan(5)
    expect(varianceOff(gathered, 0.09 * 4)).toBeLessThan(5)
    expectLaw(gathered, { distribution: 'normal', params: { mean: 8, sd: 0.6 } })
  })

  it('comes to the same in steps half as long, but for rounding', async () => {
    const [coarse, fine] = await Promise.all(
      ['1/4', '1/8'].map((step) => study('{ white: { sd: 0.3 }, every: 1/4 }', step, 'rk4', 100)),
    )
    const [whole, half] = [outcomeColumn(coarse!, 'gathered'), outcomeColumn(fine!, 'gathered')]
    // 32 sums of about 8, each with four stages: some hundred roundings of 1e-15.
    whole.forEach((value, run) => expect(Math.abs(value - half[run]!)).toBeLessThan(1e-12))
    expect(outcomeColumn(fine!, 'late')).toEqual(outcomeColumn(coarse!, 'late'))
  })
})

describe('returning noise', () => {
  it('has its long-run spread about the base from the first instant, and forgets', async () => {
    const table = await study('{ returning: { sd: 0.5, memory: 2 }, every: 1/4 }')
    for (const name of ['start', 'early', 'late']) {
      expectLaw(outcomeColumn(table, name), { distribution: 'normal', params: { mean: 2, sd: 0.5 } })
    }
    const r = correlation(outcomeColumn(table, 'early'), outcomeColumn(table, 'late')) ?? NaN
    // Fisher: artanh r has a standard error of 1/√(n - 3).
    expect(Math.abs(Math.atanh(r) - Math.atanh(Math.exp(-3 / 2)))).toBeLessThan(5 / Math.sqrt(RUNS - 3))
  })

  it('spreads from where it starts', async () => {
    const table = await study('{ returning: { sd: 0.5, memory: 2, start: 1 }, every: 1/4 }')
    expect(new Set(outcomeColumn(table, 'start'))).toEqual(new Set([3]))
    const late = outcomeColumn(table, 'late')
    const sd = 0.5 * Math.sqrt(1 - Math.exp(-4))
    expectLaw(late, { distribution: 'normal', params: { mean: 2 + Math.exp(-2), sd } })
  })
})

describe('log noise', () => {
  it.each([
    [true, 2 * Math.exp(-0.125)],
    [false, 2],
  ])('with its mean corrected (%s) has the median %f', async (isCorrected, median) => {
    const table = await study(`{ log: { sd: 0.5, memory: 1, mean corrected: ${isCorrected} }, every: 1/2 }`)
    for (const name of ['start', 'late']) {
      const values = outcomeColumn(table, name)
      expectLaw(values, { distribution: 'lognormal', params: { median, sigma: 0.5 } })
      expect(meanOff(values, median * Math.exp(0.125))).toBeLessThan(5)
    }
  })
})
