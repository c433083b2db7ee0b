import { fileURLToPath } from 'node:url'
import { runCli } from '../src/run-cli.js'

/** What a command line left behind. */
export interface Transcript {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The folder of small scenarios that only these tests use. */
export const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url))

/** The whole repository. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** Runs one command line in this process. */
export async function runCaptured(
  argv: readonly string[],
  { cwd = fixtures, columns }: { readonly cwd?: string; readonly columns?: number } = {},
): Promise<Transcript> {
  const heard = { stdout: '', stderr: '' }
  const code = await runCli(argv, {
    stdout: (text) => void (heard.stdout += text),
    stderr: (text) => void (heard.stderr += text),
    cwd,
    columns,
    isWatched: false,
  })
  return { code, ...heard }
}
