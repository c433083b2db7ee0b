import type { Issue } from './issue.js'

/** Longest stretch of a line that a frame shows. */
const WIDTH = 100

/** A text, and where each of its lines begins: counted once, however many issues point into it. */
interface Lines {
  readonly text: string
  readonly starts: readonly number[]
}

/**
 * Issues as a person reads them, a blank line between: `file:line:column  code`, a frame with carets under the words at
 * fault, then what is wrong, what was found, what was expected, and the nearest valid name.
 * @param texts the text of each file by its name; an issue of a file that is not here has no frame
 */
export function renderIssues(issues: readonly Issue[], texts: ReadonlyMap<string, string>): string {
  const lines = new Map<string, Lines>()
  const linesOf = (file: string): Lines | undefined => {
    const text = texts.get(file)
    if (text !== undefined && !lines.has(file)) lines.set(file, { text, starts: lineStarts(text) })
    return lines.get(file)
  }
  return issues.map((issue) => render(issue, issue.span && linesOf(issue.span.file))).join('\n\n')
}

function render(issue: Issue, lines: Lines | undefined): string {
  const head = [place(issue, lines), issue.code].filter(Boolean).join('  ')
  const said = [
    `${issue.message}.`,
    issue.found !== undefined ? `Found: ${issue.found}.` : '',
    issue.expected !== undefined ? `Expected: ${issue.expected}.` : '',
    issue.nearest !== undefined ? `Nearest: ${issue.nearest}.` : '',
  ]
  return [head, ...(lines === undefined ? [] : frame(issue, lines)), said.filter(Boolean).join(' ')].join(
    '\n',
  )
}

function place({ span, path }: Issue, lines: Lines | undefined): string {
  if (!span) return path.join(' ')
  if (lines === undefined) return span.file
  const { line, column } = positionIn(lines, span.start)
  return `${span.file}:${line}:${column}`
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
}

/** The line and column of a place in a text, such as the start of a span: for an editor that marks issues itself. */
export function lineAndColumn(text: string, offset: number): TextPosition {
  return positionIn({ text, starts: lineStarts(text) }, offset)
}

/** A place as editors count it: lines and columns (UTF-16 units) from 1. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

function positionIn({ starts }: Lines, offset: number): TextPosition {
  let [line, beyond] = [1, starts.length + 1]
  while (beyond - line > 1) {
    const middle = Math.floor((line + beyond) / 2)
    if ((starts[middle - 1] ?? Infinity) <= offset) line = middle
    else beyond = middle
  }
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
}

function frame({ span }: Issue, lines: Lines): string[] {
  if (!span) return []
  const { line, column } = positionIn(lines, span.start)
  const end = (lines.starts[line] ?? lines.text.length + 1) - 1
  const whole = lines.text.slice(lines.starts[line - 1], end).replace(/[\t\r]/g, ' ')
  const shift = Math.max(0, Math.min(column - 1 - WIDTH / 2, whole.length - WIDTH))
  const shown = whole.slice(shift, shift + WIDTH)
  const marks = Math.max(1, Math.min(span.end - span.start, shown.length - (column - 1 - shift)))
  const gutter = String(line)
  const indent = ' '.repeat(column - 1 - shift)
  return [`> ${gutter} | ${shown}`, `  ${' '.repeat(gutter.length)} | ${indent}${'^'.repeat(marks)}`]
}
