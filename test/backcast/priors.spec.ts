import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { prepareBackcast } from '../../packages/cli/src/backcast/prepare-backcast.js'
import { readBackcastRequest } from '../../packages/cli/src/backcast/read-request.js'

const file = 'scenarios/backcast-2010.yaml'
const options = { data: undefined, draws: undefined, runs: undefined, seed: undefined }
const args = { file, ...options, format: undefined, figure: undefined, posterior: undefined }

test('how much shares stray is known from found figures up to 2010', () => {
  const { scenario, past } = prepareBackcast(
    args,
    { cwd: process.cwd(), misuse: [] },
    readBackcastRequest(args),
  )
  const error = scenario.backcast?.errors.get('found') ?? NaN
  const odds = (share: number) => Math.log(share / (1 - share))
  const known = past.filter(({ time, sd }) => time <= 2010 && sd === error)
  const changes = known.flatMap(({ series, time, value }) =>
    known
      .filter((one) => one.series === series && one.time === time - 1)
      .map((before) => odds(value) - odds(before.value)),
  )
  expect(changes).toHaveLength(46)
  const square = changes.reduce((sum, change) => sum + change * change, 0) / changes.length
  // Both ends of a change have an error of observation.
  const volatility = Math.sqrt(square - 2 * error * error)
  const prior = /share_volatility: \{ lognormal: \{ median: ([\d.]+)/.exec(readFileSync(file, 'utf8'))?.[1]
  expect(Number(prior)).toBeCloseTo(volatility, 2)
})
