import { fileURLToPath } from 'node:url'
import type { Surroundings } from '../src/io.js'
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

/** Runs one command line in this process; what is not said of its surroundings is as in a pipe. */
export async function runCaptured(
  argv: readonly string[],
  surroundings: Partial<Omit<Surroundings, 'stdout' | 'stderr'>> = {},
): Promise<Transcript> {
  const heard = { stdout: '', stderr: '' }
  const code = await runCli(argv, {
    stdout: (text) => void (heard.stdout += text),
    stderr: (text) => void (heard.stderr += text),
    cwd: fixtures,
    columns: undefined,
    isWatched: false,
    interruptible: (work) => work(new AbortController().signal),
    ...surroundings,
  })
  return { code, ...heard }
}
