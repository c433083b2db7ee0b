import { renderIssues, type ReadScenario } from '@erosion/engine'
import type { Io } from './io.js'

/** Shows what in a scenario is allowed and may yet be a slip. */
export function tellWarnings(
  { warnings, texts }: Pick<ReadScenario, 'warnings' | 'texts'>,
  { stderr }: Io,
): void {
  for (const warning of warnings) stderr(`warning: ${renderIssues([warning], texts)}\n\n`)
}
