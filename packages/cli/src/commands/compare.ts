import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { CompareArguments } from '../compare/compare-file.js'
import { single } from './single.js'
import { repeatable, openStudyOptions } from './study-options.js'

/** `erosion compare`: every pair of policies in the same futures. */
export const compare: Command<CompareArguments> = {
  command: 'compare <file>',
  describe: 'Compare every pair of policies in the same futures',
  builder: (args: Argv) =>
    args
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'Scenario, a YAML file, or a folder of results',
      })
      .options(openStudyOptions)
      .option('outcome', {
        ...repeatable,
        describe:
          'Outcome to compare, by name, once for each; all for every one; those of the headline unless said',
      })
      .option('cost', {
        ...repeatable,
        describe: 'Outcomes that say what a change costs; those that the scenario marks as costs unless said',
      })
      .option('pairs', {
        ...single,
        describe: 'alone: pairs in which one player changes, as unless said; all: every pair',
      })
      .option('format', { ...single, describe: 'text, csv, json, or svg for a picture' })
      .option('figure', { ...single, describe: 'File for the picture, SVG' })
      .example('$0 compare study.yaml --runs 200', 'Differences with intervals, who wins how often, rankings')
      .example('$0 compare results', 'The same from a folder of run --out, without running anything')
      .example('$0 compare study.yaml --policy us=deals --outcome growth', 'One outcome, one policy held'),
  handler: async (args, io) => (await import('../compare/compare-file.js')).compareFile(args, io),
}
