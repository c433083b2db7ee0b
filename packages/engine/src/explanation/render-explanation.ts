import { explainMarkdown } from './explain-markdown.js'
import { explainTex } from './explain-tex.js'
import { explainText } from './explain-text.js'
import type { Explanation } from './explanation.js'

/** A form in which an explanation can be read. */
export type ExplanationFormat = 'text' | 'markdown' | 'tex' | 'json'

/** How an explanation is laid out. */
export interface ExplanationOptions {
  /** How many columns lines of text may fill; 80 unless said. Other forms are not broken into lines. */
  readonly columns?: number | undefined
}

const renderers: Readonly<Record<ExplanationFormat, (explanation: Explanation, columns: number) => string>> =
  {
    text: explainText,
    markdown: explainMarkdown,
    tex: explainTex,
    json: (explanation) => JSON.stringify(explanation, null, 2),
  }

/** The names of all forms, for messages and choices. */
export const explanationFormats = Object.keys(renderers) as readonly ExplanationFormat[]

/** An explanation in one of its forms, without a line break at its end. */
export function renderExplanation(
  explanation: Explanation,
  format: ExplanationFormat,
  { columns = 80 }: ExplanationOptions = {},
): string {
  return renderers[format](explanation, columns)
}
