import type { Issue, Span } from '#core/issue'
import { wordPattern } from '#core/word-pattern'
import { follow, type Located } from './located.js'

/** The texts of the files that a scenario was read from, by name. */
export type Texts = ReadonlyMap<string, string>

/** An issue with its place: the word at fault, or the key, or the value, or the nearest thing around it. */
export function locateIssue(issue: Issue, root: Located | undefined, texts: Texts): Issue {
  if (issue.span || !root) return issue
  const span = issue.onKey ? keySpan(root, issue) : valueSpan(root, issue)
  return { ...issue, span: issue.within ? narrow(span, issue.within, texts) : span }
}

function keySpan(root: Located, issue: Issue): Span {
  const parent = follow(root, issue.path.slice(0, -1))
  const entry = parent?.kind === 'mapping' ? parent.entries.get(String(issue.path.at(-1))) : undefined
  return entry?.key ?? valueSpan(root, issue)
}

/** Of the deepest value that the path reaches: its own place for a scalar, that of its key for anything larger. */
function valueSpan(root: Located, { path }: Issue): Span {
  for (let depth = path.length; depth > 0; depth--) {
    const value = follow(root, path.slice(0, depth))
    if (value === undefined) continue
    if (value.kind === 'scalar' && depth === path.length) return value.span
    const parent = follow(root, path.slice(0, depth - 1))
    const entry = parent?.kind === 'mapping' ? parent.entries.get(String(path[depth - 1])) : undefined
    return entry?.key ?? value.span
  }
  return { ...root.span, end: root.span.start }
}

/** The place of a word inside a value; comments of an equation do not count, as in its reading. */
function narrow(span: Span, within: NonNullable<Issue['within']>, texts: Texts): Span {
  const whole = texts.get(span.file)?.slice(span.start, span.end) ?? ''
  const text = whole.replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length))
  const matches = [...text.matchAll(wordPattern(within.text))]
  const match = matches[within.occurrence] ?? matches[0]
  if (!match) return span
  const start = span.start + match.index
  return { file: span.file, start, end: start + within.text.length }
}
