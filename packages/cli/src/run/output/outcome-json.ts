import type { Audit, Scenario, Simulation } from '@erosion/engine'
import { exactJson } from './exact-json.js'

/**
 * A list of runs: policies, status, outcomes by name, broken expectations; and whether step and method are fine enough
 * for these outcomes, or for which they are not, which a run that failed says nothing of.
 */
export function* outcomeJson(
  _: Scenario,
  runs: readonly Simulation[],
  __?: number,
  audit?: Audit,
): Generator<string> {
  yield exactJson(
    runs.map(({ policies, status, outcomes, broken }) => ({
      policies,
      status: { ...status },
      outcomes: Object.fromEntries(outcomes),
      broken: broken.map(({ name, time }) => ({ name, time })),
      ...(audit && status.kind === 'ok' && { audit: verdictOn(audit) }),
    })),
  )
}

function verdictOn({ isGood, step, method, outcomes }: Audit) {
  const coarse = outcomes.filter((one) => !one.isGood).map(({ outcome }) => outcome)
  return { good: isGood, step, method, 'too coarse for': coarse }
}
