import type { ExitCode } from './exit-code.js'

/** A planned end of a command: the message is all that there is to say, and it needs no stack. */
export class Stop extends Error {
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode = 2) {
    super(message)
    this.name = 'Stop'
    this.exitCode = exitCode
  }
}
