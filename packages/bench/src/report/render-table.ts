import type { Row } from './row.js'

const headings = ['', 'low', 'median', 'unit', 'result', 'goal', ''] as const

/** Rows as a table of text, one line each. */
export function renderTable(rows: readonly Row[]): string {
  const cells = [headings, ...rows.map(cellsOf)]
  const widths = headings.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const line = (texts: readonly string[]): string =>
    texts
      .map((text, column) =>
        isNumeric(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const rule = '─'.repeat(Math.max(...cells.map((texts) => line(texts).length)))
  const [head = '', ...body] = cells.map(line)
  return `${[head, rule, ...body].join('\n')}\n`
}

const isNumeric = (column: number): boolean => [1, 2, 4].includes(column)

function cellsOf({ what, low, median, unit, result, goal, note }: Row): readonly string[] {
  const verdict = goal ? (goal.isMet ? 'met' : 'not met') : ''
  const remark = [verdict, note].filter((text) => text).join('; ')
  return [what, digits(low), digits(median), unit, result ?? '', goal?.text ?? '', remark]
}

/** Three digits: what comes after them is the machine's mood. */
export function digits(value: number | undefined): string {
  if (value === undefined) return ''
  if (value >= 1000) return value.toFixed(0)
  return value >= 1 || value === 0 ? String(Number(value.toPrecision(3))) : value.toPrecision(2)
}
