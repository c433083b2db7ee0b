import type { Argv } from 'yargs'
import type { AssumptionsArguments } from '../assumptions/assumptions-arguments.js'
import type { Command } from '../command.js'
import { single } from './single.js'

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
        ...single('outcome'),
        describe: 'Outcome whose rank correlation with each parameter is shown, from a study',
      })
      .option('runs', { ...single('runs'), describe: 'Futures of that study; 200 unless said' })
      .option('format', { ...single('format'), describe: 'text, csv, json or markdown' })
      .example('$0 assumptions study.yaml', 'Everything that the study rests on')
      .example('$0 assumptions study.yaml --outcome "share at 2040"', 'And what hangs on it')
      .example('$0 assumptions erosion --format csv', 'The parameters of the flagship as a table'),
  handler: async (args, io) =>
    (await import('../assumptions/write-assumptions.js')).writeAssumptions(args, io),
}
