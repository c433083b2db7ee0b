import { expect, it } from 'vitest'
import { scenarioOf } from '../../test/planted.js'
import { runStudy } from './run-study.js'

const NUMBERS = 1100

it("a study of more than a thousand uncertain numbers runs in Sobol' futures, and knows their sum far better", async () => {
  const names = (letter: string, count: number) =>
    Array.from({ length: count }, (_, i) => `${letter}${i}`).join(', ')
  const scenario = scenarioOf(`
model:
  dimensions: { row: [${names('r', 11)}], place: [${names('p', 100)}] }
  parameters:
    x[row, place]: { unit: '1', mid: 1, low: 0, high: 2 }
  stocks: { total: { unit: '1', initial: 'sum(row, sum(place, x[row, place]))', rate: 0 } }
time: { from: 0, to: 1, step: 1 }
uncertainties: { x: { uniform: { low: 0, high: 2 } } }
outcomes: { sum: 'at(total, 1)' }
`)
  const { values, drawn } = await runStudy(scenario, { study: { runs: 128, design: 'sobol', seed: '1' } })
  expect(drawn).toHaveLength(NUMBERS)
  const mean = values[0]![0]!.reduce((sum, value) => sum + value, 0) / 128
  // Of independent draws the error is √(1100/3/128) = 1.7; a scrambled sequence leaves each number a sixteenth of it.
  expect(Math.abs(mean - NUMBERS)).toBeLessThan(0.4)
})
