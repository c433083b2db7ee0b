/** Where a file stops being text: the text as far as it can be read, and a place in it in UTF-16 units. */
export interface ForeignPlace {
  readonly text: string
  readonly offset: number
}

/** A file that cannot be read as text; the message says why. */
export class UnreadableFile extends Error {
  constructor(
    why: string,
    /** What kind of issue it is to whoever named the file. */
    readonly code: 'unreadable-file' | 'too-large' = 'unreadable-file',
    /** Where in the file; undefined when it could not be opened. */
    readonly place?: ForeignPlace,
  ) {
    super(why)
    this.name = 'UnreadableFile'
  }
}
