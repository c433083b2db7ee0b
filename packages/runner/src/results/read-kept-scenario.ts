import { readScenario, type ReadScenario } from '@erosion/engine'
import type { Manifest } from './manifest.js'

/** Reads the scenario of a manifest again, from the texts in it and with the values that took the place of theirs. */
export function readKeptScenario({ scenario, texts, overrides }: Manifest): ReadScenario {
  const kept = new Map(Object.entries(texts).map(([path, { text }]) => [path, text]))
  const load = (path: string): string => {
    const text = kept.get(path)
    if (text === undefined) throw new Error('it is not kept')
    return text
  }
  const { parameters, method, step, study } = overrides
  return readScenario(kept.get(scenario) ?? '', {
    path: scenario,
    load,
    overrides: {
      parameters,
      ...(method !== null && { method }),
      ...(step !== null && { step }),
      ...(study !== null && { study }),
    },
  })
}
