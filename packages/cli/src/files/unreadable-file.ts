/** A file that cannot be read as text; the message says why. */
export class UnreadableFile extends Error {
  /** What kind of issue it is to whoever named the file. */
  readonly code: 'unreadable-file' | 'too-large'

  constructor(why: string, code: UnreadableFile['code'] = 'unreadable-file') {
    super(why)
    this.name = 'UnreadableFile'
    this.code = code
  }
}
