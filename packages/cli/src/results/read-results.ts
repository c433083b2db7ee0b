import { isResultsFolder, readResults as readFolder, type Results as Folder } from '@erosion/runner'
import type { Issue } from '@erosion/engine'
import type { Summary } from './summary.js'

export { isResultsFolder }

/** A folder of results with its summary, whose hash says that it is as it was written. */
export interface Results extends Folder {
  readonly summary: Summary
}

/** Reads a folder of results back, or says what prevents it. */
export function readResults(
  name: string,
  cwd: string,
): { readonly results: Results | undefined; readonly issues: readonly Issue[] } {
  const { results, issues } = readFolder(name, cwd)
  return { results: results && { ...results, summary: results.summary as Summary }, issues }
}
