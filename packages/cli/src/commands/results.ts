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
      .option('series', {
        ...repeatable,
        describe:
          'Kept series to print in place of outcomes: 5 %, median and 95 % of futures over time: a,b[kazakhstan]',
      })
      .option('figure', {
        ...single,
        describe: 'File for a picture, SVG: of the outcomes by policy, or of the series',
      })
      .option('format', { ...single, describe: 'table or json; series come as csv or json' })
      .example('$0 results kept --series retention --figure fans.svg', 'How a kept series spreads over time'),
  handler: async (args, io) => {
    const { series } = args
    if (series === undefined) return (await import('../results/show-results.js')).showResults(args, io)
    return (await import('../series/show-series.js')).showSeries({ ...args, series }, io)
  },
}
