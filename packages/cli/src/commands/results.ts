import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { ResultsArguments } from '../results/show-results.js'
import { single } from './single.js'
import { repeatable } from './study-options.js'

/** `erosion results`: the tables of a folder of results. */
export const results: Command<ResultsArguments> = {
  command: 'results <folder>',
  describe: 'Print the tables of a folder of results again',
  builder: (args: Argv) =>
    args
      .positional('folder', { type: 'string', demandOption: true, describe: 'A folder of run --out' })
      .option('outcome', {
        ...repeatable,
        describe:
          'Outcome to print, by name, once for each; all for every one; tables of the headline unless said',
      })
      .option('figure', {
        ...single,
        describe: 'File for a picture of the outcomes by policy, SVG',
      })
      .option('format', { ...single, describe: 'table or json' }),
  handler: async (args, io) => (await import('../results/show-results.js')).showResults(args, io),
}
