import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'

/** What a command printed and drew, and how it ended. */
export interface Captured {
  readonly stdout: string
  readonly stderr: string
  /** What it wrote to the file of an option; empty when to none. */
  readonly file: string
  readonly exitCode: ExitCode
}

/** What `--figure` is given where a picture is wanted: a name of no file, since nothing is written. */
export const PICTURE = 'picture.svg'

/** Columns of the tables of a report. */
const COLUMNS = 112

/** Lets a command print into a text, for a page of fixed width that nobody watches. */
export async function capture(io: Io, work: (io: Io) => ExitCode | Promise<ExitCode>): Promise<Captured> {
  const heard = { stdout: '', stderr: '', file: '' }
  const exitCode = await work({
    ...io,
    stdout: (text) => void (heard.stdout += text),
    stderr: (text) => void (heard.stderr += text),
    redraw: () => undefined,
    fileFor: () => (text) => void (heard.file += text),
    columns: COLUMNS,
    isWatched: false,
  })
  return { ...heard, exitCode }
}
