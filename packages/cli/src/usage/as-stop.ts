import type { Issue } from '@erosion/engine'
import { Stop } from '../stop.js'
import { UsageError } from './usage-error.js'

/**
 * What a command threw; a command line that is wrong is a planned end, and says where there is help.
 * @param misuse what is wrong with the options; who told all that is wrong has told it, too
 * @param names of all commands, and of the one that was to run
 */
export async function asStop(
  error: unknown,
  misuse: readonly Issue[],
  { commands, command }: { readonly commands: readonly string[]; readonly command: string | undefined },
): Promise<unknown> {
  if (error instanceof UsageError) {
    const words = error.words(commands)
    const help = 'For help: erosion --help, or erosion <command> --help'
    if (misuse.length === 0) return new Stop(`${words}\n${help}`)
    // Loaded when it is needed: most command lines are right.
    const { renderIssues } = await import('@erosion/engine')
    return new Stop(`${renderIssues(misuse, new Map())}\n\n${words}\n${help}`)
  }
  if (error instanceof Stop && misuse.length > 0)
    return new Stop(`${error.message}\nFor help: erosion ${command ?? ''} --help`, error.exitCode)
  return error
}
