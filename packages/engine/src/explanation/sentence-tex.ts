import { escapeTex } from '#page/escape-tex'
import { capitalised } from './explain-words.js'

/** A text as a sentence of LaTeX with a blank behind it; empty when there is none. */
export function sentenceTex(text: string | undefined): string {
  return text ? `${escapeTex(capitalised(text))}. ` : ''
}
