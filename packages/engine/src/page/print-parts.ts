import { printMarkdown } from './print-markdown.js'
import { printTex } from './print-tex.js'
import { printText } from './print-text.js'
import type { PrintedPart } from './printed-part.js'

/** A form in which the parts of a page can be read. */
export type PrintedFormat = 'text' | 'markdown' | 'tex'

/**
 * Parts of a page in one of the forms, without a line break at the end.
 * @param columns that lines of text may fill; other forms are not broken into lines
 */
export function printParts(parts: readonly PrintedPart[], format: PrintedFormat, columns: number): string {
  switch (format) {
    case 'text':
      return printText(parts, columns)
    case 'markdown':
      return printMarkdown(parts)
    case 'tex':
      return printTex(parts)
  }
}
