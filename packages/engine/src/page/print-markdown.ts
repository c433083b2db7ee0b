import type { PrintedPart, PrintedTable } from './printed-part.js'

/** Parts of a page as Markdown; tables as GitHub and most viewers read them. */
export function printMarkdown(parts: readonly PrintedPart[]): string {
  return parts.map(partMarkdown).join('\n\n')
}

function partMarkdown(part: PrintedPart): string {
  switch (part.kind) {
    case 'heading':
      return `## ${escapeMarkdown(part.text)}`
    case 'words':
      return escapeMarkdown(part.text)
    case 'list':
      return part.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')
    case 'table':
      return tableMarkdown(part)
  }
}

/** A table for each section, since those of Markdown have no headings inside. */
function tableMarkdown({ head, sections }: PrintedTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  const rule = `| ${head.map((_, i) => (i === 0 ? '---' : '--:')).join(' | ')} |`
  return sections
    .map(({ title, rows }) => {
      const table = [line(head), rule, ...rows.map(line)].join('\n')
      return title === undefined ? table : `### ${escapeMarkdown(title)}\n\n${table}`
    })
    .join('\n\n')
}

/** Plain text for Markdown: what would be emphasis, a link, a tag or the end of a cell stays what it is. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&')
}
