import type { Argv } from 'yargs'
import type { CheckArguments } from '../check/check-files.js'
import type { Command } from '../command.js'

/** `erosion check`: every problem of some scenarios at once. */
export const check: Command<CheckArguments> = {
  command: 'check <files...>',
  describe: 'Show every problem of scenarios without running them',
  builder: (args: Argv) =>
    args.positional('files', {
      type: 'string',
      array: true,
      demandOption: true,
      describe: 'Scenarios, YAML files',
    }),
  handler: async (args, io) => (await import('../check/check-files.js')).checkFiles(args, io),
}
