import type { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'

/**
 * Says what went wrong on the two sides of a comparison, once where it is the same on both.
 * @returns how the command ends: 1 when anything went wrong
 */
export function tellComplaints(
  [first, second]: readonly [readonly string[], readonly string[]],
  names: readonly [string, string],
  { stderr }: Io,
): ExitCode {
  const lines = [
    ...first.map((words) => `${second.includes(words) ? 'both' : names[0]}: ${words}`),
    ...second.filter((words) => !first.includes(words)).map((words) => `${names[1]}: ${words}`),
  ]
  if (lines.length === 0) return 0
  stderr(`${lines.join('\n')}\n`)
  return 1
}
