import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readScenario, renderIssues, type Scenario } from '@erosion/engine'

/**
 * Reads a scenario file, with some YAML laid over it.
 * @throws Error with every issue
 */
export function readScenarioFile(path: string, changes = ''): Scenario {
  const folder = dirname(resolve(path))
  const text = `extends: ${JSON.stringify(resolve(path))}\n${changes}`
  const load = (named: string): string => readFileSync(resolve(folder, named), 'utf8')
  const { scenario, issues, texts } = readScenario(text, { path: 'bench.yaml', load })
  if (!scenario) throw new Error(renderIssues(issues, texts))
  return scenario
}
