import { breakableEquation } from './breakable-equation.js'
import type { PrintedPart, PrintedTable } from './printed-part.js'
import { columnsOf, wrapWords } from './wrap-words.js'

/** The least room that the names of rows have, however narrow the page. */
const LEAST_NAMES = 20

/** Blanks before a column of numbers. */
const GAP = 2

/** Parts of a page as plain text: a heading and what follows it stand together, a blank line before each heading. */
export function printText(parts: readonly PrintedPart[], columns: number): string {
  return parts
    .map((part, i) => (part.kind === 'heading' && i > 0 ? '\n' : '') + partText(part, columns).join('\n'))
    .join('\n')
}

function partText(part: PrintedPart, columns: number): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return wrapWords(part.text, columns)
    case 'words':
      return wrapWords(part.text, columns, '  ', '  ')
    case 'list':
      return part.items.flatMap((item) => itemText(item, columns))
    case 'table':
      return tableText(part, columns)
  }
}

/** An item that changes something, `a → b`, is broken at the arrow first. */
function itemText(item: string, columns: number): readonly string[] {
  const [head = '', ...others] = columnsOf(item) + 2 > columns ? item.split(/ (?=→ )/) : [item]
  return [
    ...wrapWords(breakableEquation(head), columns, '  ', '      '),
    ...others.flatMap((other) => wrapWords(breakableEquation(other), columns, '    ', '      ')),
  ]
}

/** Names of rows to the left, numbers flush to the right; a name too long for its room has a line of its own. */
function tableText({ head, sections }: PrintedTable, columns: number): readonly string[] {
  const rows = sections.flatMap((section) => section.rows)
  const widths = head.map((title, i) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[i] ?? ''))),
  )
  const numbers = widths.slice(1).reduce((sum, width) => sum + width + GAP, 0)
  const indent = sections.some(({ title }) => title !== undefined) ? 4 : 2
  const names = Math.min(widths[0] ?? 0, Math.max(LEAST_NAMES, columns - numbers - indent))
  const line = ([name = '', ...cells]: readonly string[], blanks: number): readonly string[] => {
    const room = ' '.repeat(blanks)
    const tail = cells.map((cell, i) => ' '.repeat(GAP) + padStart(cell, widths[i + 1] ?? 0)).join('')
    const isLong = columnsOf(name) > names + indent - blanks
    const first = isLong ? [room + name] : []
    return [...first, padEnd(room + (isLong ? '' : name), names + indent) + tail].map((text) =>
      text.trimEnd(),
    )
  }
  return [
    ...line(head, 0),
    ...sections.flatMap(({ title, rows }) => [
      ...(title === undefined ? [] : [`  ${title}`]),
      ...rows.flatMap((row) => line(row, indent)),
    ]),
  ]
}

const padStart = (text: string, width: number) => ' '.repeat(Math.max(0, width - columnsOf(text))) + text

const padEnd = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - columnsOf(text)))
