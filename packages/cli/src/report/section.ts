/** A part of a report: what it is about, a picture, and the words and numbers behind it. */
export interface Section {
  readonly heading: string
  readonly about: string
  /** The command that prints the same; undefined where there is none. */
  readonly command?: string | undefined
  /** HTML that stands before all else; nothing unless said. */
  readonly html?: string
  /** SVG. */
  readonly pictures: readonly string[]
  /** Plain text, laid out in columns; empty for none. */
  readonly words: string
  /** Whether the words are what the section is for, rather than to be opened. */
  readonly isOpen?: boolean
}
