import type { Io } from '../io.js'
import { stopOnIssues } from '../stop-on-issues.js'
import { writeExport } from './export-folder.js'
import { joinedLines } from './joined-lines.js'
import { readResults } from './read-results.js'

/**
 * Prints the runs of a finished folder one by one, as `run --format csv` does.
 * @param outcomes by name; all when none is named
 * @throws Stop when the folder cannot be read
 */
export async function printRuns(name: string, outcomes: readonly string[], io: Io): Promise<void> {
  const { results, issues } = readResults(name, io.cwd)
  stopOnIssues(issues, new Map(), io)
  if (results) await writeExport(joinedLines(results, outcomes), io)
}
