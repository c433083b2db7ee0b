import { isResultsFolder, readResults as readFolder, type Results as Folder } from '@erosion/runner'
import type { Issue, Scenario } from '@erosion/engine'
import type { Summary } from './summary.js'

export { isResultsFolder }

/** A folder of results with its summary, whose hash says that it is as it was written. */
export interface Results extends Folder {
  readonly summary: Summary
}

/**
 * Reads a folder of results back, or says what prevents it.
 * @param known its scenario, where that was read already
 */
export function readResults(
  name: string,
  cwd: string,
  known?: Scenario,
): { readonly results: Results | undefined; readonly issues: readonly Issue[] } {
  const { results, issues } = readFolder(name, cwd, known)
  return { results: results && { ...results, summary: results.summary as Summary }, issues }
}
