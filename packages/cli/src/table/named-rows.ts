import textWidth from '../text-width.js'
import type { Row } from './table.js'

/** Rows, and what their names are of. */
export interface NamedRows {
  readonly name: string
  readonly rows: readonly Row[]
}

/** A row whose name has several parts, such as the policy of each player. */
export interface PartedRow {
  readonly parts: readonly string[]
  readonly cells: readonly string[]
}

/** The parts of every name side by side, each under its heading. */
export function rowsSideBySide(headings: readonly string[], rows: readonly PartedRow[]): NamedRows {
  const widths = headings.map((heading, i) =>
    [heading, ...rows.map(({ parts }) => parts[i] ?? '')].reduce(
      (most, text) => Math.max(most, textWidth(text)),
      0,
    ),
  )
  const join = (parts: readonly string[]) =>
    parts
      .map((part, i) => part + ' '.repeat((widths[i] ?? 0) - textWidth(part)))
      .join('  ')
      .trimEnd()
  return { name: join(headings), rows: rows.map(({ parts, cells }) => ({ name: join(parts), cells })) }
}

/** All parts of a name but the last on lines of their own, wherever they change: narrower, and longer. */
export function rowsInGroups(rows: readonly PartedRow[]): readonly Row[] {
  let open: readonly string[] = []
  return rows.flatMap(({ parts, cells }): readonly Row[] => {
    const outer = parts.slice(0, -1)
    const changed = outer.findIndex((part, level) => part !== open[level])
    const heads = changed < 0 ? [] : outer.slice(changed).map((part, i) => indented(part, changed + i))
    open = outer
    return [
      ...heads.map((name) => ({ name, cells: [] })),
      { name: indented(parts.at(-1) ?? '', outer.length), cells },
    ]
  })
}

function indented(text: string, level: number): string {
  return `${'  '.repeat(level)}${text}`
}
