import type { Issue } from '#core/issue'
import { locateIssue } from '#source/locate-issue'
import { inReadingOrder } from './in-reading-order.js'
import { loadScenario, type Load } from './load.js'
import type { Overrides } from './overrides.js'
import { readSections } from './read-sections.js'
import type { Scenario } from './scenario.js'

/** How a scenario is read. */
export interface ReadOptions {
  /** Name of the file that the text came from; other files are found relative to it. */
  readonly path?: string
  /** Gives the text of another file; needed when the scenario extends one or names a model file. */
  readonly load?: Load
  /** Changes from outside the file, as a command line makes them. */
  readonly overrides?: Overrides
}

/** A scenario ready to run, or the issues that prevent it, each with its place. */
export interface ReadScenario {
  readonly scenario: Scenario | undefined
  readonly issues: readonly Issue[]
  /** What is allowed and may yet be a slip; none of them keeps the scenario from running. */
  readonly warnings: readonly Issue[]
  /** The texts of every file that was read, by path, for showing issues in their place. */
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads a scenario from YAML text: everything it extends, its model, its policies and outcomes.
 * Never throws for what the text says; every problem is an issue, and all are found at once.
 */
export function readScenario(text: string, options: ReadOptions = {}): ReadScenario {
  const loaded = loadScenario(text, options.path ?? 'scenario.yaml', options.load)
  const issues: Issue[] = [...loaded.issues]
  const warnings: Issue[] = []
  const notes = { issues, warnings }
  const scenario = loaded.root && readSections(loaded.root, loaded, options.overrides ?? {}, notes)
  const locate = (issue: Issue) =>
    isOfOverride(issue) ? issue : locateIssue(issue, loaded.root, loaded.texts)
  const located = issues.map(locate)
  return {
    scenario: located.length === 0 ? scenario : undefined,
    issues: inReadingOrder(located),
    warnings: inReadingOrder(warnings.map(locate)),
    texts: loaded.texts,
  }
}

/** What an override got wrong stands in no file; its path begins with the name of the option. */
function isOfOverride({ path, code }: Issue): boolean {
  return String(path[0]).startsWith('--') && code !== 'unknown-key'
}
