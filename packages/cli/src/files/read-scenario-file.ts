import { resolve } from 'node:path'
import { readScenario, type Overrides, type ReadScenario } from '@erosion/engine'
import { readTextFile } from './read-file.js'
import { unreadableIssue } from './unreadable-issue.js'

/**
 * Reads a scenario file and all that it names; a file that cannot be read is an issue like any other.
 * @param file as the user wrote it, which is how issues call it
 * @param folder that relative names start from
 */
export function readScenarioFile(file: string, folder: string, overrides: Overrides = {}): ReadScenario {
  const load = (path: string) => readTextFile(resolve(folder, path))
  try {
    return readScenario(load(file), { path: file, load, overrides })
  } catch (error) {
    const { issue, texts } = unreadableIssue(error, file)
    return { scenario: undefined, issues: [issue], warnings: [], texts }
  }
}
