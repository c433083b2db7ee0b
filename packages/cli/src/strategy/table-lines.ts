import { layOut } from '../table/layout.js'
import { renderTable } from '../table/render-table.js'
import { foldTable } from '../table/fold-table.js'
import { USUAL_WIDTH } from '../run/output/usual-width.js'

/** A column of text. */
export interface TextColumn {
  readonly heading: string
  readonly cells: readonly string[]
}

/** A table of text with a name for each row, folded where it is wider than the terminal. */
export function* tableLines(
  name: string,
  rows: readonly string[],
  columns: readonly TextColumn[],
  width = USUAL_WIDTH,
): Generator<string> {
  const table = {
    levels: [name],
    headings: columns.map(({ heading }) => [heading]),
    rows: rows.map((row, i) => ({ name: row, cells: columns.map(({ cells }) => cells[i] ?? '') })),
  }
  const blocks = layOut(table).total <= width ? [table] : foldTable(table, width)
  for (const [i, block] of blocks.entries()) {
    if (i > 0) yield ''
    yield* renderTable(block)
  }
}
