import type { Argv } from 'yargs'
import type { BackcastArguments } from '../backcast/backcast-arguments.js'
import type { Command } from '../command.js'
import { single } from './single.js'

/** `erosion backcast`: a scenario calibrated on a past that is known, and held against it. */
export const backcast: Command<BackcastArguments> = {
  command: 'backcast <file>',
  describe: 'Test a scenario against the past: calibrate it, and score it',
  builder: (args: Argv) =>
    args
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'Scenario with a section backcast, a YAML file',
      })
      .option('data', {
        ...single,
        describe:
          'Observations to score in place of the years of calibration, CSV; nothing is learnt from them',
      })
      .option('draws', {
        ...single,
        describe: 'Draws of the calibration: 1500 unless said, 100 at the least',
      })
      .option('runs', { ...single, describe: 'Runs of the fan; those of the scenario unless said' })
      .option('seed', {
        ...single,
        describe: 'What all random numbers follow from, a text or a number',
      })
      .option('format', { ...single, describe: 'table, csv (a line for each observation) or json' })
      .option('figure', {
        ...single,
        describe: 'File for a picture of the fans and the observations, SVG',
      })
      .option('posterior', {
        ...single,
        describe: 'File for what was learnt and how it scored, as a scenario to extend',
      })
      .example('$0 backcast past.yaml', 'Scores in the years that calibration saw')
      .example('$0 backcast past.yaml --data held-out.csv', 'Scores in years that it did not see')
      .example(
        '$0 backcast past.yaml --figure fans.svg --posterior learnt.yaml',
        'A picture, and a scenario',
      ),
  handler: async (args, io) => (await import('../backcast/run-backcast.js')).runBackcast(args, io),
}
