/**
 * An equation's text as one line of the same length: comments (`# …` to the end of a line) and line breaks
 * become spaces, so that every character keeps its place. (mathjs would read two lines as two statements.)
 */
export function normaliseText(text: string): string {
  return text.replace(/#[^\n]*/g, (comment) => ' '.repeat(comment.length)).replace(/[\r\n\t]/g, ' ')
}

/** Deepest nesting of brackets, of powers and of signs that an expression may have. */
export const DEEPEST_NESTING = 200

/** Longest text of one equation, in characters. */
export const LONGEST_EQUATION = 20_000

/**
 * An upper bound of how deeply a text without comments nests, counted before any parser recurses into it:
 * open brackets, the longest run of signs, and the longest chain of operators that bind to the right.
 */
export function nestingDepth(text: string): number {
  let open = 0
  let deepest = 0
  for (const bracket of text.match(/[([{)\]}]/g) ?? []) {
    open += '([{'.includes(bracket) ? 1 : -1
    deepest = Math.max(deepest, open)
  }
  const signs = (text.match(/(?:(?:[-+~]|\bnot\b)\s*)+/g) ?? []).map(
    (run) => run.match(/[-+~]|not/g)?.length ?? 0,
  )
  const chains = text
    .split(/[+*/,<>=&|]|\b(?:and|or|xor|mod|to|in)\b/)
    .map((part) => part.match(/\^|\?/g)?.length ?? 0)
  return deepest + Math.max(0, ...signs) + Math.max(0, ...chains)
}

/** The most operators and commas that one equation may have: every stage after the parser walks them one by one. */
export const MOST_OPERATORS = 1000

/** How many operators and commas a text has, at least as many as the tree of it has levels or branches. */
export function operatorCount(text: string): number {
  return text.match(/[-+*/^<>=!%&|~?:,'\u00ac]|\b(?:and|or|xor|mod|not|to|in)\b/g)?.length ?? 0
}
