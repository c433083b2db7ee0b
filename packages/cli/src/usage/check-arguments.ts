import { UsageError } from './usage-error.js'

/**
 * What yargs lets pass.
 * @param argv as it was written: yargs takes `-` for nothing
 * @throws UsageError
 */
export function checkArguments(argv: readonly string[]): void {
  if (argv.includes('-')) throw new UsageError('- is no file: nothing is read from standard input')
  if (argv.includes('')) throw new UsageError('The name of a file or a folder is empty')
}
