import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { DiffArguments } from '../diff/diff-arguments.js'
import { single } from './single.js'

/** `erosion diff`: two scenarios or two folders of results, held against each other. */
export const diff: Command<DiffArguments> = {
  command: 'diff <first> <second>',
  describe: 'Compare two scenarios or folders of results: inputs, then outcomes',
  builder: (args: Argv) =>
    args
      .positional('first', {
        type: 'string',
        demandOption: true,
        describe: 'Scenario, or a folder of run --out',
      })
      .positional('second', { type: 'string', demandOption: true, describe: 'Another of the same kind' })
      .option('format', { ...single, describe: 'text, markdown, tex or json' })
      .example('$0 diff study.yaml variant.yaml', 'Inputs, then outcomes under the policies that both have')
      .example('$0 diff study.yaml variant.yaml --format json', 'The same as data')
      .example('$0 diff results-a results-b', 'Medians and means of two studies'),
  handler: async (args, io) => (await import('../diff/diff-files.js')).diffFiles(args, io),
}
