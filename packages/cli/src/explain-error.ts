import type { ExitCode } from './exit-code.js'
import type { Io } from './io.js'
import { Stop } from './stop.js'

/**
 * The end of a command that threw, as words and an exit code. Four kinds: a planned stop says its message,
 * and so does a folder of results; the system refusing something (a full disk, a missing right) says what; anything else is our mistake.
 */
export function explainError(error: unknown, { stderr }: Io): ExitCode {
  if (error instanceof Stop) {
    stderr(`${error.message}\n`)
    return error.exitCode
  }
  if (error instanceof Error && error.name === 'ResultsError') {
    stderr(`${error.message}\n`)
    return 2
  }
  if (isSystemError(error)) {
    stderr(`${error.message}\n`)
    return 2
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  stderr(
    `${stack}\n\nThis is a mistake in erosion, not in your scenario. Please report it, with the lines above.\n`,
  )
  return 1
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
