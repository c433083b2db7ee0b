import type { Issue } from './issue.js'

/** Longest stretch of a line that a frame shows. */
const WIDTH = 100

/** Every issue as text, each with its frame, a blank line between. */
export function renderIssues(issues: readonly Issue[], texts: ReadonlyMap<string, string>): string {
  return issues.map((issue) => renderIssue(issue, texts)).join('\n\n')
}

/**
 * An issue as a person reads it: `file:line:column  code`, a frame with carets under the words at fault,
 * then what is wrong, what was found, what was expected, and the nearest valid name.
 */
export function renderIssue(issue: Issue, texts: ReadonlyMap<string, string>): string {
  const text = issue.span && texts.get(issue.span.file)
  const head = [place(issue, text), issue.code].filter(Boolean).join('  ')
  const said = [
    `${issue.message}.`,
    issue.found !== undefined ? `Found: ${issue.found}.` : '',
    issue.expected !== undefined ? `Expected: ${issue.expected}.` : '',
    issue.nearest !== undefined ? `Nearest: ${issue.nearest}.` : '',
  ]
  return [head, ...(text === undefined ? [] : frame(issue, text)), said.filter(Boolean).join(' ')].join('\n')
}

function place({ span, path }: Issue, text: string | undefined): string {
  if (!span) return path.join(' ')
  if (text === undefined) return span.file
  const { line, column } = lineAndColumn(text, span.start)
  return `${span.file}:${line}:${column}`
}

/** Line and column of a place in a text, both from 1. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - (before.lastIndexOf('\n') + 1) + 1 }
}

function frame({ span }: Issue, text: string): string[] {
  if (!span) return []
  const { line, column } = lineAndColumn(text, span.start)
  const whole = (text.split('\n')[line - 1] ?? '').replace(/[\t\r]/g, ' ')
  const shift = Math.max(0, Math.min(column - 1 - WIDTH / 2, whole.length - WIDTH))
  const shown = whole.slice(shift, shift + WIDTH)
  const marks = Math.max(1, Math.min(span.end - span.start, shown.length - (column - 1 - shift)))
  const gutter = String(line)
  const indent = ' '.repeat(column - 1 - shift)
  return [`> ${gutter} | ${shown}`, `  ${' '.repeat(gutter.length)} | ${indent}${'^'.repeat(marks)}`]
}
