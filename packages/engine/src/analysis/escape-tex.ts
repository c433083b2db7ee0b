import { capitalised } from './explain-words.js'

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '→': '$\\to$',
  '−': '$-$',
  '±': '$\\pm$',
  '≥': '$\\geq$',
  '≤': '$\\leq$',
  '×': '$\\times$',
}

/** Plain text for LaTeX. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^→−±≥≤×]|[&%$#_{}]/g, (character) => commands[character] ?? `\\${character}`)
}

/** A text as a sentence of LaTeX with a blank behind it; empty when there is none. */
export function sentenceTex(text: string | undefined): string {
  return text ? `${escapeTex(capitalised(text))}. ` : ''
}
