import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { DiffArguments } from '../diff/diff-arguments.js'
import { single } from './single.js'

/** `erosion diff`: two scenarios, held against each other. */
export const diff: Command<DiffArguments> = {
  command: 'diff <first> <second>',
  describe: 'Compare two scenarios: what differs in inputs and in outcomes',
  builder: (args: Argv) =>
    args
      .positional('first', { type: 'string', demandOption: true, describe: 'Scenario, a YAML file' })
      .positional('second', { type: 'string', demandOption: true, describe: 'Scenario, a YAML file' })
      .option('format', { ...single('format'), describe: 'text, markdown, tex or json' })
      .example('$0 diff study.yaml variant.yaml', 'Inputs, then outcomes under the policies that both have')
      .example('$0 diff study.yaml variant.yaml --format json', 'The same as data'),
  handler: async (args, io) => (await import('../diff/diff-files.js')).diffFiles(args, io),
}
