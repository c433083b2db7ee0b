import { builtInModelNames, nearestName, scenarioOfModel, type ReadScenario } from '@erosion/engine'
import { readScenarioFile } from '../files/read-scenario-file.js'

/** What is explained: a scenario, or a model alone. */
export interface Subject extends ReadScenario {
  /** Whether it is a model that comes with erosion, which nobody plays and of which nothing is asked. */
  readonly isModelAlone: boolean
}

/**
 * Reads what is to be explained: a scenario file, or a model that comes with erosion, by its name.
 * @param file as the user wrote it
 * @param folder that relative names start from
 */
export function readSubject(file: string, folder: string): Subject {
  if (builtInModelNames.includes(file)) {
    return { scenario: scenarioOfModel(file), issues: [], warnings: [], texts: new Map(), isModelAlone: true }
  }
  const read = readScenarioFile(file, folder)
  const nearest = nearestName(file, builtInModelNames)
  const issues = read.issues.map((issue) =>
    nearest !== undefined &&
    issue.code === 'unreadable-file' &&
    issue.span?.file === file &&
    read.texts.size === 0
      ? { ...issue, nearest }
      : issue,
  )
  return { ...read, issues, isModelAlone: false }
}
