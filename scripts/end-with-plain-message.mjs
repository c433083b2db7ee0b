/**
 * Ends a script that failed: its message without a stack trace, and exit code 1.
 * @param {unknown} error
 */
export function endWithPlainMessage(error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
