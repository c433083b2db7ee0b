import type { Scenario, Simulation } from '@erosion/engine'
import { plainNumber } from './output/plain-number.js'

/**
 * What went wrong in a run, a line each: where it left the numbers, or which promises it broke.
 * @param step what the command line calls the time step
 */
export function complain(
  scenario: Scenario,
  { policies, status, baselineStatus, broken }: Simulation,
  step = '--step',
): readonly string[] {
  const choice = Object.entries(policies).map(([player, policy]) => `${player}: ${policy}`)
  const where = choice.length > 0 ? ` (${choice.join(', ')})` : ''
  if (status.kind === 'non-finite') {
    const { variable, time } = status
    return [
      `run failed${where}: ${variable} is no finite number at ${plainNumber(time)}. ` +
        `Try a ${step} smaller than ${plainNumber(scenario.grid.step)}, or look at how ${variable} is computed.`,
    ]
  }
  const baseline =
    baselineStatus.kind === 'ok'
      ? []
      : [
          `the run that this one is held against failed${where}: ${baselineStatus.variable} is no finite number at ${plainNumber(baselineStatus.time)}.`,
        ]
  const promises = broken.map(({ name, time }) => {
    const { text, meaning } = scenario.expectations.find((promise) => promise.name === name) ?? {}
    const because = meaning === undefined ? '' : ` (${meaning})`
    return `expectation broken${where}: ${name}, first at ${plainNumber(time)}. Expected: ${text}${because}.`
  })
  return [...baseline, ...promises]
}
