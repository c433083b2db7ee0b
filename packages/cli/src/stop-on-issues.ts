import { renderIssues, type Issue } from '@erosion/engine'
import { Stop } from './stop.js'

/** @throws Stop that shows the issues in their place, when there are any */
export function stopOnIssues(issues: readonly Issue[], texts: ReadonlyMap<string, string>): void {
  if (issues.length > 0) throw new Stop(`${renderIssues(issues, texts)}\n\n${countProblems(issues.length)}`)
}

/** `1 problem`, `3 problems`. */
export function countProblems(count: number): string {
  return count === 1 ? '1 problem' : `${count} problems`
}
