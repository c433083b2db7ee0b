import { readScenarioFile } from '../files/read-scenario-file.js'
import { isResultsFolder, readResults } from '../results/read-results.js'
import { resultsSide } from './results-side.js'
import { scenarioSide } from './scenario-side.js'
import type { ReadSide } from './side.js'
import { tooManyRuns } from './too-many-runs.js'

/**
 * Reads what stands on one side of a comparison: a scenario file, or a folder of results.
 * @param name as the user wrote it
 * @param folder that relative names start from
 */
export function readSide(name: string, folder: string): ReadSide {
  if (isResultsFolder(name, folder)) {
    const { results, issues } = readResults(name, folder)
    return { kind: 'results', side: results && resultsSide(results), issues, texts: new Map() }
  }
  const { scenario, issues, texts } = readScenarioFile(name, folder)
  const all = scenario ? [...issues, ...tooManyRuns(scenario, name)] : issues
  return { kind: 'scenario', side: scenario && scenarioSide(scenario), issues: all, texts }
}
