import { expect, it } from 'vitest'
import { scenarioOf } from '../../test/planted.js'
import { runStudy } from './run-study.js'

it('a hazard that turns negative in a run is counted, with the first time', async () => {
  // The level falls by 1 a year from 0.5 to 1.5 on: below 0 after a year in about half of the runs, after two in all.
  const scenario = scenarioOf(`
model:
  parameters: { start: { unit: '1', mid: 1 }, pace: { unit: 1 / year, mid: 1 } }
  exogenous: { shock: { unit: '1', base: 0, meaning: 1 while it lasts } }
  stocks: { level: { unit: '1', initial: start, rate: 'pace * (0 * shock - 1)' } }
time: { from: 0, to: 1, step: 1 }
uncertainties: { start: { uniform: { low: 0.5, high: 1.5 } } }
events: { shock: { hazard: level * pace, lasts: 1 } }
outcomes: { end: 'at(level, 1)' }
study: { runs: 400, design: latin-hypercube }
`)
  const { broken } = await runStudy(scenario)
  expect(broken).toHaveLength(1)
  expect(broken[0]).toMatchObject({ name: 'hazard of shock is not negative', runs: 200, time: 1 })
})
