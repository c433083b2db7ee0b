import { readScenario, type ReadOptions } from '#scenario/read-scenario'
import type { Scenario } from '#scenario/scenario'
import { lineAndColumn, renderIssues } from '#core/render-issue'
import { everything } from './everything.js'
import { told } from './told.js'

/** A change of a text: what stood there (once), and what stands there now; «…» marks what an issue is to point at. */
export type Change = readonly [from: string, to: string]

/** A text with its marks taken out, and where each mark stood. */
export interface Planted {
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** Takes «…» out of a text. */
export function planted(marked: string): Planted {
  const marks: { start: number; end: number }[] = []
  let text = ''
  for (const [i, part] of marked.split(/[«»]/).entries()) {
    if (i % 2 === 1) marks.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return { text, marks }
}

/** A text after changes, marks and all; each change must find what it replaces exactly once. */
export function changed(changes: readonly Change[], text = everything): string {
  return changes.reduce((before, [from, to]) => {
    const parts = before.split(from)
    if (parts.length !== 2) throw new RangeError(`stands ${parts.length - 1} times in the text: ${from}`)
    return parts.join(to)
  }, text)
}

/** The issues of a text, each as {@link told}. */
export function issuesOf(text: string, options: ReadOptions = {}): readonly string[] {
  const { issues, texts } = readScenario(text, options)
  return issues.map((issue) => told(issue, texts))
}

/** How an issue at each mark is {@link told}. */
export function atMarks({ text, marks }: Planted, codes: readonly string[]): readonly string[] {
  return marks.map(({ start, end }, i) => {
    const { line, column } = lineAndColumn(text, start)
    return `${line}:${column} ${codes[i]} ${text.slice(start, end)}`.trimEnd()
  })
}

/** The scenario of a text that has no issues. */
export function scenarioOf(text: string, options: ReadOptions = {}): Scenario {
  const { scenario, issues, texts } = readScenario(text, options)
  if (!scenario) throw new Error(renderIssues(issues, texts))
  return scenario
}
