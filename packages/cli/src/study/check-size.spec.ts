import { readScenario, type Scenario } from '@erosion/engine'
import { expect, test } from 'vitest'
import { checkSize } from './check-size.js'

const { scenario } = readScenario(`
model:
  parameters:
    start: { unit: '1', mid: 1, low: 0, high: 2 }
  stocks:
    size: { unit: '1', initial: start, rate: 0 }
time: { from: 0, to: 1, step: 1 }
uncertainties: { all: model }
outcomes: { first: 'at(size, 0)', last: 'at(size, 1)' }
`)
const check = (runs: number, memory: number) => {
  const study = { runs, design: 'monte-carlo', seed: '1' } as const
  checkSize(scenario as Scenario, study, [{ a: 'x' }, { a: 'y' }, { a: 'z' }], memory)
}

test('3 choices × 2 outcomes and 1 drawn number are 56 bytes a run, for which half the memory is there', () => {
  expect(() => check(1e6, 112e6)).not.toThrow()
  expect(() => check(1e6 + 1, 112e6)).toThrow(
    '1000001 futures × 3 combinations of policies × 2 outcomes make a table of 0 GB',
  )
})
