import { UsageError } from '../usage-error.js'

/** What names a file or a folder. */
const PATHS = [
  'file',
  'files',
  'folder',
  'first',
  'second',
  'dir',
  'out',
  'data',
  'figure',
  'matrix',
  'posterior',
]

/** Options that are there or not; two of one would count as one. */
const FLAGS = ['deterministic']

/**
 * What yargs lets pass.
 * @param args as yargs read them, which takes `-` for nothing
 * @param argv as they were written
 * @throws UsageError
 */
export function checkArguments(
  args: Readonly<Record<string, unknown>> & { readonly _: readonly unknown[] },
  argv: readonly string[],
): void {
  if (args._.length > 1) throw new UsageError(`Unknown argument: ${args._.slice(1).join(' ')}`, [])
  if (argv.includes('-')) throw new UsageError('- is no file: nothing is read from standard input')
  const empty = PATHS.find((name) => [args[name]].flat().includes(''))
  if (empty !== undefined) throw new UsageError(`The name of a file or a folder is empty: ${empty}`)
  const twice = FLAGS.find((name) => argv.filter((one) => one.split('=')[0] === `--${name}`).length > 1)
  if (twice !== undefined) throw new UsageError(`--${twice} is given more than once`)
}
