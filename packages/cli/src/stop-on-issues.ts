import { renderIssues, type Issue } from '@erosion/engine'
import type { Io } from './io.js'
import { Stop } from './stop.js'

/**
 * Every command comes by here, with all that is wrong with its input, before it does anything.
 * @throws Stop that shows the issues in their place, after those of the command line itself, when there are any
 */
export function stopOnIssues(
  issues: readonly Issue[],
  texts: ReadonlyMap<string, string>,
  { misuse }: Pick<Io, 'misuse'>,
): void {
  const all = [...misuse, ...issues]
  if (all.length > 0) throw new Stop(`${renderIssues(all, texts)}\n\n${countProblems(all.length)}`)
}

/** `1 problem`, `3 problems`. */
export function countProblems(count: number): string {
  return count === 1 ? '1 problem' : `${count} problems`
}
