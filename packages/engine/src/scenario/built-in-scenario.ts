import { builtInModels } from './load.js'
import { readScenario } from './read-scenario.js'
import type { Scenario } from './scenario.js'

/** The years in which a model that comes with the engine is looked at when no scenario says others; steps fit for signs. */
const times: Readonly<Record<string, string>> = {
  erosion: '{ from: 2025, to: 2040, step: 1/4, save: 1 }',
  'erosion-history': '{ from: 2010, to: 2025, step: 1/4, save: 1 }',
  'erosion-v1': '{ from: 2025, to: 2040, step: 1/4, save: 1 }',
}

/** The names of the models that come with the engine. */
export const builtInModelNames: readonly string[] = Object.keys(builtInModels)

/**
 * A scenario of nothing but a model that comes with the engine: middle values, nobody plays, nothing is asked.
 * @throws RangeError when no such model comes with the engine
 */
export function scenarioOfModel(name: string): Scenario {
  if (!builtInModelNames.includes(name)) throw new RangeError(`no model is called ${name}`)
  const { scenario } = readScenario(`title: ${name}\nmodel: ${name}\ntime: ${times[name]}\n`)
  if (!scenario) throw new RangeError(`${name} has issues`)
  return scenario
}
