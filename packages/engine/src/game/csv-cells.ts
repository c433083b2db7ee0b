/** A cell of a CSV file, without its quotes and the blanks around it, and where it stands. */
export interface Cell {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether a quote is opened in it and not closed: it goes to the end of the text. */
  readonly isOpen: boolean
}

/** What may stand between cells. */
const DELIMITERS = [',', ';', '\t'] as const

/**
 * The cells of a CSV file, line by line (RFC 4180). What separates cells is the one of comma, semicolon and tab that
 * stands most often in the first line; empty cells at the end of a line are left out, as spreadsheets add them.
 */
export function csvCells(text: string): readonly (readonly Cell[])[] {
  const delimiter = delimiterOf(text)
  const lines: Cell[][] = [[]]
  let [start, place] = [text.startsWith('\uFEFF') ? 1 : 0, 0]
  place = start
  const close = () => {
    lines.at(-1)?.push(cellOf(text, start, place))
    start = place + 1
  }
  while (place < text.length) {
    const character = text[place]
    if (character === '"') place = endOfQuotes(text, place)
    else if (character === delimiter) close()
    else if (character === '\n') {
      close()
      lines.push([])
    }
    place++
  }
  close()
  return lines.map(withoutEmptyEnd)
}

function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split('\n', 1)
  const count = (delimiter: string) => first.split(delimiter).length
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best))
}

/** The place of the quote that ends what begins here; the last place of the text when there is none. */
function endOfQuotes(text: string, first: number): number {
  let place = first + 1
  while (place < text.length) {
    if (text[place] === '"' && text[place + 1] !== '"') return place
    place += text[place] === '"' ? 2 : 1
  }
  return text.length - 1
}

function cellOf(text: string, start: number, end: number): Cell {
  const written = text.slice(start, end)
  const trimmed = written.trim()
  const first = start + Math.max(0, written.indexOf(trimmed))
  const isQuoted = trimmed.startsWith('"') && trimmed.endsWith('"') && trimmed.length > 1
  const plain = isQuoted ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed
  const isOpen = trimmed.split('"').length % 2 === 0
  return { text: plain, start: first, end: first + trimmed.length, isOpen }
}

function withoutEmptyEnd(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1)
}
