import type { Argv } from 'yargs'
import type { AssumptionsArguments } from '../assumptions/assumptions-arguments.js'
import type { Command } from '../command.js'
import { single } from './single.js'
import { repeatable } from './study-options.js'

/** `erosion assumptions`: what a scenario takes for granted, and on what evidence. */
export const assumptions: Command<AssumptionsArguments> = {
  command: 'assumptions <file>',
  describe: 'List what a scenario takes for granted, and on what evidence',
  builder: (args: Argv) =>
    args
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'Scenario, a YAML file, or a model that comes with erosion: erosion',
      })
      .option('outcome', {
        ...single,
        describe:
          'Outcome to show what it hangs on: its rank correlation with each parameter in a study, strongest first',
      })
      .option('policy', {
        ...repeatable,
        describe:
          'Policies in that study: russia=watch,us=deals; players not named play their default, or else their first',
      })
      .option('runs', { ...single, describe: 'Futures of that study; 500 unless said' })
      .option('format', { ...single, describe: 'text, csv, json or markdown' })
      .option('figure', { ...single, describe: 'File for a picture of what the outcome hangs on, SVG' })
      .example('$0 assumptions study.yaml', 'Everything that the study rests on')
      .example('$0 assumptions study.yaml --outcome "share at 2040"', 'What that outcome hangs on most')
      .example('$0 assumptions erosion --format csv', 'The parameters of the flagship as a table'),
  handler: async (args, io) =>
    (await import('../assumptions/write-assumptions.js')).writeAssumptions(args, io),
}
