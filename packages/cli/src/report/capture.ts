import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'

/** What a command printed, and how it ended. */
export interface Captured {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: ExitCode
}

/** Columns of the tables of a report. */
const COLUMNS = 112

/** Lets a command print into a text, for a page of fixed width that nobody watches. */
export async function capture(io: Io, work: (io: Io) => ExitCode | Promise<ExitCode>): Promise<Captured> {
  const heard = { stdout: '', stderr: '' }
  const exitCode = await work({
    ...io,
    stdout: (text) => void (heard.stdout += text),
    stderr: (text) => void (heard.stderr += text),
    redraw: () => undefined,
    columns: COLUMNS,
    isWatched: false,
  })
  return { ...heard, exitCode }
}
