/** A word of a Gambit file. */
export interface Token {
  readonly kind: 'text' | 'mark' | 'word'
  /** What a text says, without its quotes; else as it stands. */
  readonly text: string
  readonly start: number
  readonly end: number
}

const PATTERN = /"((?:[^"\\]|\\.)*)"?|[{},]|[^\s{},"]+/g

/** The words of a Gambit file: texts in quotes, braces, commas, and whatever else stands together. */
export function nfgTokens(text: string): readonly Token[] {
  return [...text.matchAll(PATTERN)].map((match): Token => {
    const [whole, inside] = match
    const place = { start: match.index, end: match.index + whole.length }
    if (inside !== undefined) return { kind: 'text', text: inside.replace(/\\(.)/g, '$1'), ...place }
    return { kind: /[{},]/.test(whole) ? 'mark' : 'word', text: whole, ...place }
  })
}
