import type { Issue } from '#core/issue'
import { lineAndColumn } from '#core/render-issue'

/** An issue in one line: `12:5 unknown-name grwth`, the last the words that it points at. */
export function told({ code, span }: Issue, texts: ReadonlyMap<string, string>): string {
  const text = span && texts.get(span.file)
  if (!span || text === undefined) return `nowhere ${code}`
  const { line, column } = lineAndColumn(text, span.start)
  return `${line}:${column} ${code} ${text.slice(span.start, span.end)}`.trimEnd()
}
