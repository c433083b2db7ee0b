import { basename, dirname, resolve } from 'node:path'
import type { Overrides } from '@erosion/engine'
import type { KeptScenario } from '@erosion/runner'
import { readScenarioFile } from '../files/read-scenario-file.js'
import { stopOnIssues } from '../stop-on-issues.js'

/**
 * Reads a scenario file from its own folder, so that the names of its files say nothing of where that is.
 * @throws Stop when it cannot be read
 */
export function keepScenario(file: string, folder: string, overrides: Overrides): KeptScenario {
  const name = basename(file)
  const { scenario, issues, texts } = readScenarioFile(name, resolve(folder, dirname(file)), overrides)
  stopOnIssues(issues, texts)
  if (!scenario) throw new TypeError(`${file} has neither a scenario nor issues`)
  return { scenario, name, texts, overrides }
}
