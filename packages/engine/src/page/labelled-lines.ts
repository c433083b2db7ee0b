import { wrapWords } from './wrap-words.js'

/** Where the words behind the labels begin. */
const INDENT = 12

/** A label and its text, or its texts, each of which begins a line. */
export type LabelledText = readonly [label: string, text: string | readonly string[] | undefined]

/** How much further in the lines of a text begin when other texts stand under the same label. */
const HANG = 2

/** Lines `  label  text`, wrapped under the text; labels without a text are left out. */
export function labelledLines(columns: number, rows: readonly LabelledText[]): readonly string[] {
  return rows.flatMap(([label, text]) => {
    const texts = [text ?? []].flat().filter((one) => one !== '')
    const rest = ' '.repeat(texts.length > 1 ? INDENT + HANG : INDENT)
    return texts.flatMap((one, i) => {
      const first = `  ${i === 0 ? label : ''}`.padEnd(INDENT)
      return wrapWords(one, columns, first, rest)
    })
  })
}
