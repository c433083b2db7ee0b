import textWidth from '../text-width.js'
import { spansOf, type Span } from './spans.js'
import type { Table } from './table.js'

/** Blanks before a column, and before a column that starts a group. */
const GAP = 2
const GROUP_GAP = 4

/** Where everything in a table stands, in characters. */
export interface Layout {
  /** Width of the names of rows and levels. */
  readonly names: number
  /** Blanks before each column. */
  readonly gaps: readonly number[]
  /** Width of each column. */
  readonly widths: readonly number[]
  readonly total: number
}

/** Makes every column as wide as its cells, and widens the last column under a heading that needs more. */
export function layOut(table: Table): Layout {
  const { levels, headings, rows } = table
  // A row that is only a name may be as long as the whole table.
  const names = widest([...levels, ...rows.filter(({ cells }) => cells.length > 0).map(({ name }) => name)])
  const groups = spansOf(table, levels.length - 2)
  const gaps = headings.map((_, i) => (groups.some(({ first }) => first === i) ? GROUP_GAP : GAP))
  const widths = headings.map((_, i) => widest(rows.map(({ cells }) => cells[i] ?? '')))
  for (const level of levels.keys()) {
    for (const span of spansOf(table, level)) {
      const lacking = textWidth(span.heading) - spanWidth(span, { gaps, widths })
      if (lacking > 0) widths[span.last] = (widths[span.last] ?? 0) + lacking
    }
  }
  const total = [names, ...gaps, ...widths].reduce((sum, part) => sum + part, 0)
  return { names, gaps, widths, total }
}

/** Width from the first to the last column of a span, the blanks between them included. */
export function spanWidth({ first, last }: Span, { gaps, widths }: Pick<Layout, 'gaps' | 'widths'>): number {
  let width = widths[first] ?? 0
  for (let i = first + 1; i <= last; i++) width += (gaps[i] ?? 0) + (widths[i] ?? 0)
  return width
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(text)), 0)
}
