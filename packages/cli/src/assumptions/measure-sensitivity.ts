import {
  policyCombinations,
  runStudy,
  sensitivitiesOf,
  type PolicyChoice,
  type Scenario,
  type Sensitivity,
} from '@erosion/engine'
import type { SensitivityStudy } from './register.js'

/** How an outcome hangs on parameters, and in which study that was seen; or why nothing was seen. */
export interface MeasuredSensitivity {
  /** By the name of the parameter. */
  readonly sensitivities: ReadonlyMap<string, Sensitivity>
  readonly study: SensitivityStudy | undefined
  /** Why there are none; undefined where there are some. */
  readonly reason: string | undefined
}

/**
 * Runs a study under one choice of policies, the first that the held ones leave open.
 * @param runs how many futures
 */
export async function measureSensitivity(
  scenario: Scenario,
  outcome: string,
  held: PolicyChoice,
  runs: number,
): Promise<MeasuredSensitivity> {
  const none = (reason: string) => ({ sensitivities: new Map<string, never>(), study: undefined, reason })
  if (scenario.uncertainties.length === 0)
    return none('the scenario draws no parameter: give some a distribution under `uncertainties`')
  const [choice = {}] = policyCombinations(scenario, held)
  const table = await runStudy(scenario, { study: { runs, design: 'latin-hypercube' }, choices: [choice] })
  const position = table.outcomes.indexOf(outcome)
  const sensitivities = sensitivitiesOf(table, 0, position)
  if (sensitivities.size === 0) return none(reasonIn(table.values[0]?.[position] ?? new Float64Array()))
  return {
    sensitivities,
    study: { runs: table.runs, policies: table.choices[0] ?? choice },
    reason: undefined,
  }
}

function reasonIn(values: Float64Array): string {
  const numbers = values.filter((value) => Number.isFinite(value))
  return numbers.length < 3
    ? `it comes in ${numbers.length} of ${values.length} futures only; another --policy or more --runs may help`
    : 'it is the same in every future; another --policy may move it'
}
