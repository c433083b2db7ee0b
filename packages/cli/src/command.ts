import type { Argv } from 'yargs'
import type { ExitCode } from './exit-code.js'
import type { Io } from './io.js'

/** One command: what yargs needs to know of it, and a handler that loads the work only when it is asked for. */
export interface Command<Arguments> {
  /** Name and positional arguments, as yargs writes them: `run <file>`. */
  readonly command: string
  readonly describe: string
  readonly builder: (args: Argv) => Argv<Arguments>
  readonly handler: (args: Arguments, io: Io) => Promise<ExitCode>
}
