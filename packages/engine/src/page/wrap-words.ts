/** A blank at which no line is broken; it comes out as a plain one. */
const NO_BREAK = '\u00a0'

/** The text with no place to break it. */
export const unbroken = (text: string): string => text.replaceAll(' ', NO_BREAK)

/**
 * Breaks a text into lines of at most a width, one column a character; a word wider than a line stays whole.
 * @param first what the first line begins with
 * @param rest what every other line begins with
 */
export function wrapWords(text: string, width: number, first = '', rest = ''): readonly string[] {
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/[ \t\n\r]+/).filter(Boolean)) {
    if (!isEmpty && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line)
      line = rest
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line].map((line) => line.replaceAll(NO_BREAK, ' ').trimEnd())
}

/** How many columns of a terminal a text fills, one a character. */
export function columnsOf(text: string): number {
  return [...text].length
}

/** A path of arrows that is broken before them. */
export function breakablePath(path: string): string {
  return path.replace(/(→\S*) /g, `$1${NO_BREAK}`)
}
