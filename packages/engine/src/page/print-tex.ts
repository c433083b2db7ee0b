import { escapeTex } from './escape-tex.js'
import type { PrintedPart, PrintedTable } from './printed-part.js'

/** Parts of a page as a piece of LaTeX, which needs the package longtable. */
export function printTex(parts: readonly PrintedPart[]): string {
  return parts.map(partTex).join('\n\n')
}

function partTex(part: PrintedPart): string {
  switch (part.kind) {
    case 'heading':
      return `\\subsection*{${escapeTex(part.text)}}`
    case 'words':
      return escapeTex(part.text)
    case 'list': {
      const items = part.items.map((item) => `\\item ${escapeTex(item)}`)
      return ['\\begin{itemize}', ...items, '\\end{itemize}'].join('\n')
    }
    case 'table':
      return tableTex(part)
  }
}

function tableTex({ head, sections }: PrintedTable): string {
  const line = (cells: readonly string[]) => `${cells.map(escapeTex).join(' & ')} \\\\`
  const title = (text: string) => `\\multicolumn{${head.length}}{l}{\\emph{${escapeTex(text)}}} \\\\`
  return [
    `\\begin{longtable}{l${'r'.repeat(head.length - 1)}}`,
    line(head),
    '\\hline',
    '\\endhead',
    ...sections.flatMap((section) => [
      ...(section.title === undefined ? [] : [title(section.title)]),
      ...section.rows.map(line),
    ]),
    '\\end{longtable}',
  ].join('\n')
}
