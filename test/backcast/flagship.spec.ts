import { readFileSync } from 'node:fs'
import { readScenario, simulate } from '@erosion/engine'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { hashOfInputs } from '../../packages/cli/src/backcast/hash-of-inputs.js'
import { prepareBackcast } from '../../packages/cli/src/backcast/prepare-backcast.js'
import { readBackcastRequest } from '../../packages/cli/src/backcast/read-request.js'

const file = 'scenarios/backcast-2010.yaml'
const load = (path: string) => readFileSync(path, 'utf8')
const { validation } = parse(load('scenarios/posteriors/backcast-2010.yaml')) as { validation: Validation }

interface Score {
  readonly model: number
  readonly 'no change': number
}

interface Validation {
  readonly inputs: string
  readonly 'held out': Pick<Validation, 'years' | 'observations' | 'crps' | 'mean absolute percentage error'>
  readonly observations: number
  readonly series: number
  readonly better: number
  readonly years: string
  readonly horizons: string
  readonly crps: Score
  readonly 'mean absolute percentage error': Score
  readonly 'coverage of 90 %': number
}

const data = 'data/trade_shares_2024.csv'
const options = { data, draws: undefined, runs: undefined, seed: undefined }
const args = { file, ...options, format: undefined, figure: undefined, posterior: undefined }
const prepared = prepareBackcast(args, { cwd: process.cwd(), misuse: [] }, readBackcastRequest(args))

describe('the backcast of the flagship', () => {
  test('has a stored score that belongs to this model, this scenario and these observations', () => {
    // Otherwise `npm run docs` makes it anew.
    expect(validation.inputs).toBe(hashOfInputs(prepared.scenario, prepared.texts, data))
  })

  test('beats no change on error and CRPS in every series with observations, 3 years ahead and more', () => {
    expect(validation).toMatchObject({ series: 9, better: 9, years: '2013 to 2016', horizons: '3 to 6' })
    for (const score of [validation.crps, validation['mean absolute percentage error']]) {
      expect(score.model).toBeLessThan(score['no change'])
    }
    expect(validation['coverage of 90 %']).toBeGreaterThan(0.8)
  })

  test('beats no change in 2024, which calibration does not see', () => {
    const heldOut = validation['held out']
    expect(heldOut).toMatchObject({ years: '2024', observations: 10 })
    for (const score of [heldOut.crps, heldOut['mean absolute percentage error']]) {
      expect(score.model).toBeLessThan(score['no change'])
    }
  })

  test('is given no year after 2016', () => {
    expect(prepared.scenario.backcast?.until).toBe(2016)
    expect(Math.max(...prepared.past.map(({ time }) => time))).toBe(2016)
  })

  test('starts from the shares that were observed', () => {
    const { scenario, past } = prepared
    const { series } = simulate(scenario, { series: ['course_share'] })
    const start = past.filter(({ time }) => time === 2010)
    expect(start).toHaveLength(10)
    for (const { series: position, value } of start) {
      const name = scenario.backcast?.series[position]?.name.replace('share', 'course_share') ?? ''
      // Shares of lines are written with four decimals.
      expect(Math.abs((series.get(name)?.[0] ?? NaN) - value)).toBeLessThan(2e-4)
    }
  })
})

test('the model with a history is the flagship, as long as no history is played', () => {
  const text = load('scenarios/central-asia-2025.yaml').replace(
    'model: erosion\n',
    'model: erosion-history\n',
  )
  const outcomesOf = (scenarioText: string) => {
    const { scenario, issues } = readScenario(scenarioText, {
      path: 'scenarios/central-asia-2025.yaml',
      load,
      overrides: { step: 1 / 4 },
    })
    if (!scenario) throw new Error(issues[0]?.message ?? 'no scenario')
    return simulate(scenario, { policies: { russia: 'restoration', us: 'network' } }).outcomes
  }
  const [plain, historic] = [outcomesOf(load('scenarios/central-asia-2025.yaml')), outcomesOf(text)]
  expect(plain.size).toBeGreaterThan(20)
  for (const [name, value] of plain) {
    const other = historic.get(name) ?? null
    // A factor of 1 and a division by a sum of 1 cost a few roundings a step.
    if (value === null) expect(other).toBeNull()
    else expect(Math.abs((other ?? NaN) - value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(value)))
  }
})
