import { planStudy, type Scenario } from '@erosion/engine'
import { startOfModel, type Manifest } from './manifest.js'
import { wordsOf } from './results-error.js'
import { whatDiffers } from './what-differs.js'

/**
 * What a manifest of a finished study says against itself, or against the scenario that its texts give; undefined where
 * all of it agrees. Its tables, and the equations of the engine, are not looked at.
 */
export function contradictionIn(manifest: Manifest, scenario: Scenario): string | undefined {
  const { engine, model, study, policies, series, statuses } = manifest
  const texts = new Map(Object.entries(manifest.texts).map(([path, { text }]) => [path, text]))
  const { parameters, method, step, study: changes } = manifest.overrides
  const overrides = {
    parameters,
    ...(method !== null && { method }),
    ...(step !== null && { step }),
    ...(changes !== null && { study: changes }),
  }
  const kept = { scenario, name: manifest.scenario, texts, overrides }
  const again = startOfModel(kept, { kind: study.kind, policies, series }, model)
  const [first] = whatDiffers(manifest, { ...again, engine })
  if (first !== undefined) return `what it says is not what its texts say. ${first}`
  if (study.finished !== study.planned)
    return `it is finished with ${study.finished} of ${study.planned} runs`
  const ended = statuses.ok + statuses.failed + statuses['baseline failed']
  if (ended !== study.finished * policies.length)
    return `it counts how ${ended} runs ended, of ${study.finished} under ${policies.length} combinations`
  return whatIsNotThere(scenario, manifest)
}

/** What was run that the scenario does not have. */
function whatIsNotThere(scenario: Scenario, { policies, series }: Manifest): string | undefined {
  if (policies.length === 0) return 'no policies were run'
  try {
    const { choices } = planStudy(scenario, { choices: policies, series })
    const isSame = choices.every((choice, i) => isEqual(choice.policies, policies[i]))
    return isSame ? undefined : 'its policies are not those of all players'
  } catch (error) {
    return wordsOf(error)
  }
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
