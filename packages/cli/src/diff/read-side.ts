import { readScenarioFile } from '../files/read-scenario-file.js'
import { tooManyRuns } from './too-many-runs.js'
import { scenarioSide } from './scenario-side.js'
import type { ReadSide } from './side.js'

/**
 * Reads what stands on one side of a comparison: a scenario file.
 * @param name as the user wrote it
 * @param folder that relative names start from
 */
export function readSide(name: string, folder: string): ReadSide {
  const { scenario, issues, texts } = readScenarioFile(name, folder)
  const all = scenario ? [...issues, ...tooManyRuns(scenario, name)] : issues
  return { side: scenario && scenarioSide(scenario), issues: all, texts }
}
