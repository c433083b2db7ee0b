import type { Issue, Span } from '#core/issue'
import { LARGEST_FILE } from './yaml.js'

/** One cell of a table, without its quotes. */
export interface Cell {
  readonly text: string
  readonly span: Span
}

/** A table as text: the cells of its first line, and those of every further one. */
export interface Csv {
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
  readonly issues: readonly Issue[]
}

/**
 * Reads comma-separated values into cells that know where they stand. Lines without any text are skipped; a quoted
 * cell may hold commas, line breaks and doubled quotes.
 * Source: RFC 4180; lines may end in LF or CRLF.
 */
export function readCsv(text: string, file: string): Csv {
  const fail = (message: string, expected: string, found?: string): Csv => {
    const span = { file, start: 0, end: 0 }
    const issue = { code: 'syntax', message, path: [], span, expected, ...(found && { found }) } as const
    return { header: [], rows: [], issues: [issue] }
  }
  if (text.length > LARGEST_FILE) {
    return fail('the file is too large', `at most ${LARGEST_FILE} characters`, `${text.length} characters`)
  }
  if (text.trim() === '') return fail('the file is empty', 'a line of column names, then rows')
  const issues: Issue[] = []
  const [header = [], ...rows] = [...linesOf(text, file, issues)].filter(
    (cells) => cells.length > 1 || cells[0]?.text.trim() !== '',
  )
  return { header, rows: rows.filter((cells) => hasWidth(cells, header.length, issues)), issues }
}

function hasWidth(cells: readonly Cell[], width: number, issues: Issue[]): boolean {
  const [first, last] = [cells[0], cells.at(-1)]
  if (cells.length === width || !first || !last) return true
  const span = { ...first.span, end: last.span.end }
  const message = 'this row does not have a cell for each column'
  const count = { found: `${cells.length} cells`, expected: `${width} cells` }
  issues.push({ code: 'wrong-shape', message, path: [], span, ...count })
  return false
}

function* linesOf(text: string, file: string, issues: Issue[]): Generator<readonly Cell[]> {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let cells: Cell[] = []
  while (at <= text.length) {
    const { cell, end, isClosed } = cellAt(text, at, file)
    cells.push(cell)
    if (!isClosed) {
      const message = 'a quote is opened and not closed'
      issues.push({ code: 'syntax', message, path: [], span: { ...cell.span, end: cell.span.start + 1 } })
    }
    at = end + 1
    if (text[end] === ',') continue
    if (text[end] === '\r' && text[at] === '\n') at++
    yield cells
    cells = []
    if (at === text.length) return
  }
}

function cellAt(text: string, start: number, file: string): { cell: Cell; end: number; isClosed: boolean } {
  if (text[start] !== '"') {
    const length = text.slice(start).search(/[,\r\n]/)
    const end = length < 0 ? text.length : start + length
    return { cell: { text: text.slice(start, end), span: { file, start, end } }, end, isClosed: true }
  }
  let close = start + 1
  while (close < text.length && (text[close] !== '"' || text[close + 1] === '"')) {
    close += text[close] === '"' ? 2 : 1
  }
  const inside = text.slice(start + 1, close).replaceAll('""', '"')
  const end = Math.min(close + 1, text.length)
  return { cell: { text: inside, span: { file, start, end } }, end, isClosed: close < text.length }
}
