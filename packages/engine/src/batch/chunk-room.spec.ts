import { expect, it } from 'vitest'
import { scenarioOf } from '../../test/planted.js'
import { compileStudy } from './compile-study.js'
import { openStudy } from './open-study.js'

/** About one future in three fails, at a time of its own, and one in two breaks the expectation. */
const scenario = scenarioOf(`
model:
  parameters: { u: { unit: '1', mid: 1 }, year: { unit: year, mid: 1 } }
  stocks: { risky: { unit: '1', initial: 1, rate: 'sqrt(6.1 - 4 * u) / year' } }
time: { from: 0, to: 4, step: 0.5, save: 1 }
uncertainties: { u: { uniform: { low: 0, high: 2 } } }
outcomes: { last: 'at(risky, 4)' }
expectations: { small: 'risky < 3' }
`)

it('fills the memory of a chunk again, and nothing of what was in it is left', () => {
  const compiled = compileStudy(scenario, { series: ['risky'], study: { runs: 60 } })
  const runChunk = openStudy(compiled)
  const fresh = runChunk(20, 40)
  const room = runChunk(0, 20)
  expect([fresh, room].map(({ failedTime }) => failedTime.some((time) => time >= 0))).toEqual([true, true])
  const again = runChunk(20, 40, room)
  expect(again).toEqual(fresh)
  expect(again.series).toBe(room.series)
  expect(runChunk(40, 60, again)).toEqual(runChunk(40, 60))
})

it('leaves a chunk of another number of runs alone', () => {
  const runChunk = openStudy(compileStudy(scenario, { study: { runs: 60 } }))
  const room = runChunk(0, 20)
  expect(runChunk(20, 25, room)).toEqual(runChunk(20, 25))
  expect(room).toEqual(runChunk(0, 20))
})
