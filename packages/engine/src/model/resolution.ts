import type { Problem, Word } from '#core/issue'
import type { Index } from './declaration.js'
import type { Declarations } from './read-declarations.js'

/** What a resolution knows and gathers. */
export interface Resolution {
  readonly declarations: Declarations
  /** The indices that are bound where the expression stands, by name. */
  readonly scope: ReadonlyMap<string, Index>
  readonly problem: (problem: Problem) => void
}

/** Points a problem at a word, when the word stands in a text. */
export function at(word: Word): { within?: Word; found?: string } {
  return word.text === '' ? {} : { within: word, found: word.text }
}
