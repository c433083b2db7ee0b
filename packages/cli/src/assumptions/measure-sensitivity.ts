import { setImmediate } from 'node:timers/promises'
import {
  policyCombinations,
  runStudy,
  sensitivitiesOf,
  type PolicyChoice,
  type Scenario,
  type Sensitivity,
} from '@erosion/engine'
import type { Io } from '../io.js'
import { showStudyProgress } from '../study/show-study-progress.js'
import type { SensitivityStudy } from './register.js'

/** How an outcome hangs on parameters, and in which study that was seen; or why nothing was seen. */
export interface MeasuredSensitivity {
  /** By the name of the parameter. */
  readonly sensitivities: ReadonlyMap<string, Sensitivity>
  readonly study: SensitivityStudy | undefined
  /** Why there are none; undefined where there are some. */
  readonly reason: string | undefined
  /** Futures that were finished when the study was interrupted; undefined when it was not. */
  readonly interruptedAt: number | undefined
}

/**
 * Runs a study under one choice of policies, the first that the held ones leave open; interrupted, the sensitivities are
 * those in the futures that are finished.
 * @param runs how many futures
 */
export async function measureSensitivity(
  scenario: Scenario,
  outcome: string,
  held: PolicyChoice,
  runs: number,
  io: Io,
): Promise<MeasuredSensitivity> {
  const none = (reason: string, interruptedAt?: number): MeasuredSensitivity => {
    return { sensitivities: new Map(), study: undefined, reason, interruptedAt }
  }
  if (scenario.uncertainties.length === 0)
    return none('the scenario draws no parameter: give some a distribution under `uncertainties`')
  const [choice = {}] = policyCombinations(scenario, held)
  const study = { runs, design: 'latin-hypercube' } as const
  const progress = showStudyProgress({ done: 0, planned: runs }, io)
  const table = await io
    .interruptible((signal) =>
      runStudy(scenario, {
        study,
        choices: [choice],
        signal,
        onProgress: progress.update,
        pause: setImmediate,
      }),
    )
    .finally(progress.clear)
  const position = table.outcomes.indexOf(outcome)
  const sensitivities = sensitivitiesOf(table, 0, position)
  const interruptedAt = table.runs < runs ? table.runs : undefined
  if (sensitivities.size === 0) return none(reasonIn(table.values[0]?.[position] ?? []), interruptedAt)
  return {
    sensitivities,
    study: { runs: table.runs, policies: table.choices[0] ?? choice },
    ...{ reason: undefined, interruptedAt },
  }
}

function reasonIn(values: ArrayLike<number>): string {
  const numbers = Array.from(values).filter((value) => Number.isFinite(value))
  return numbers.length < 3
    ? `it comes in ${numbers.length} of ${values.length} futures only; another --policy or more --runs may help`
    : 'it is the same in every future; another --policy may move it'
}
