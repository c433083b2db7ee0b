import textWidth from '../text-width.js'
import { layOut, spanWidth } from './layout.js'
import { spansOf } from './spans.js'
import type { Table } from './table.js'

/**
 * The lines of a table: headings, a rule, rows. Cells and the headings right above them end flush;
 * an outer heading begins where its columns begin.
 */
export function* renderTable(table: Table): Generator<string> {
  const layout = layOut(table)
  const { names, gaps, widths, total } = layout
  const gap = (column: number) => ' '.repeat(gaps[column] ?? 0)
  const line = (name: string, parts: readonly string[]) => (padEnd(name, names) + parts.join('')).trimEnd()

  for (const [level, name] of table.levels.entries()) {
    const pad = level === table.levels.length - 1 ? padStart : padEnd
    const parts = spansOf(table, level).map(
      (span) => gap(span.first) + pad(span.heading, spanWidth(span, layout)),
    )
    yield line(name, parts)
  }
  if (table.levels.length > 0) yield '─'.repeat(total)
  for (const { name, cells } of table.rows) {
    yield line(
      name,
      cells.map((cell, i) => gap(i) + padStart(cell, widths[i] ?? 0)),
    )
  }
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)))
}
