import { inputsOf, type Scenario } from '@erosion/engine'
import { sha256 } from '@erosion/runner'

/**
 * SHA-256 of all that a backcast follows from: what enters the runs of the scenario, model and numbers, and the
 * observations. Words that only people read do not count.
 * @param texts of the files that were read, by path
 * @param data the path of observations to score that were given beside those of the scenario
 */
export function hashOfInputs(
  scenario: Scenario,
  texts: ReadonlyMap<string, string>,
  data: string | undefined,
): string {
  const { backcast } = scenario
  const observations = [backcast?.observations, data].map((path) => texts.get(path ?? '') ?? '')
  const inputs = inputsOf(scenario).map(({ section, name, value }) => [section, name, value])
  const {
    mention: _,
    observations: __,
    series,
    errors,
    ...plain
  } = { ...backcast, errors: backcast?.errors ?? [] }
  return sha256(JSON.stringify([inputs, plain, series, [...errors], ...observations]))
}
