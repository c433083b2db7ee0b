import { expect, it } from 'vitest'
import { scenarioOf } from '../../test/planted.js'
import { compileStudy } from './compile-study.js'
import { openStudy } from './open-study.js'
import { savedInstants } from './study-chunk.js'

/** What is saved lies two steps apart; one future in three leaves the numbers on the way. */
const scenario = scenarioOf(`
model:
  parameters: { u: { unit: '1', mid: 1 }, year: { unit: year, mid: 1 } }
  levers: { push: { unit: '1', owner: us, base: 0 } }
  stocks:
    level: { unit: '1', initial: 1, rate: '(u + push) / year' }
    risky: { unit: '1', initial: 1, rate: 'sqrt(6.1 - u * level) / year' }
time: { from: 0, to: 4, step: 0.5, save: 1 }
method: euler
uncertainties: { u: { uniform: { low: 0, high: 2 } } }
policies: { us: { watch: {}, act: { levers: { push: 1 } } } }
outcomes: { last: 'at(level, 4)' }
`)

it('keeps the saved values of a series in every run under every choice', () => {
  const compiled = compileStudy(scenario, { series: ['level', 'risky'], study: { runs: 30 } })
  const { program, chunk } = { program: compiled.study, chunk: openStudy(compiled)(10, 30) }
  expect(program.series.map(({ name }) => name)).toEqual(['level', 'risky'])
  const instants = savedInstants(program)
  expect([instants, chunk.series.length]).toEqual([5, 2 * 2 * 5 * 20])
  const valueOf = (choice: number, series: number, instant: number, run: number) =>
    chunk.series[((choice * 2 + series) * instants + instant) * chunk.runs + run]!
  let failed = 0
  for (let run = 0; run < chunk.runs; run++) {
    const u = chunk.draws[run]!
    for (const push of [0, 1]) {
      const failedAt = chunk.failedTime[push * chunk.runs + run]!
      for (let t = 0; t <= 4; t++) {
        const hasFailed = t >= failedAt
        if (!hasFailed) expect(valueOf(push, 0, t, run)).toBeCloseTo(1 + (u + push) * t, 12)
        expect(Number.isNaN(valueOf(push, 0, t, run))).toBe(hasFailed)
        expect(Number.isNaN(valueOf(push, 1, t, run))).toBe(hasFailed)
      }
      if (!Number.isNaN(failedAt)) failed++
    }
  }
  expect(failed).toBeGreaterThan(0)
  expect(failed).toBeLessThan(40)
})

it('keeps none unless asked to', () => {
  expect(openStudy(compileStudy(scenario, { study: { runs: 30 } }))(0, 5).series).toHaveLength(0)
})
