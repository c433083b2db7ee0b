import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { RobustArguments } from '../robust/robust-arguments.js'
import { single } from './single.js'
import { openStudyOptions } from './study-options.js'

/** `erosion robust`: the policies of one player over futures and what the others may do. */
export const robust: Command<RobustArguments> = {
  command: 'robust <file>',
  describe: 'Assess policies of a player by metrics of robustness',
  builder: (args: Argv) =>
    args
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'Scenario, a YAML file, or a folder of results',
      })
      .options(openStudyOptions)
      .option('player', {
        ...single,
        describe: 'Whose policies; the first with several unless said',
      })
      .option('outcome', {
        ...single,
        describe: 'What they are judged by; the first of the headline with a direction unless said',
      })
      .option('direction', {
        ...single,
        describe: 'higher or lower: which is better, unless the scenario says',
      })
      .option('threshold', { ...single, describe: "What has to be reached, for Starr's domain" })
      .option('alpha', {
        ...single,
        describe: 'Weight of the best case in the metric of Hurwicz: 0.5',
      })
      .option('percentiles', {
        ...single,
        describe: 'How percentiles are taken: linear or nearest',
      })
      .option('format', { ...single, describe: 'text, csv, json, or svg for a picture' })
      .option('figure', { ...single, describe: 'File for the picture, SVG' })
      .example('$0 robust study.yaml --player russia', 'Which metric prefers which policy'),
  handler: async (args, io) => (await import('../robust/assess-file.js')).assessFile(args, io),
}
