import { capitalised } from './explain-words.js'
import type { Fact } from './variable-facts.js'

/** Paragraphs with a blank line between; empty ones are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n')
}

/** A list of `- **label**: text`; labels without a text are left out. */
export function labelledItems(rows: readonly Fact[]): string {
  return rows.flatMap(([label, text]) => (text ? [`- **${label}**: ${text}`] : [])).join('\n')
}

/** A text as a sentence; empty when there is none. */
export function sentence(text: string | undefined): string {
  return text ? `${capitalised(text)}.` : ''
}
