import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { ExportArguments } from '../results/export-folder.js'
import { single } from './single.js'

/** `erosion export`: a table of a folder of results, for programs that read no Parquet. */
export const exportTable: Command<ExportArguments> = {
  command: 'export <folder>',
  describe: 'Print a table of a folder of results as CSV',
  builder: (args: Argv) =>
    args
      .positional('folder', { type: 'string', demandOption: true, describe: 'A folder of run --out' })
      .option('format', { ...single, describe: 'csv' })
      .option('table', {
        ...single,
        describe: 'outcomes (with what was drawn, unless said), runs or series',
      })
      .example('$0 export results --format csv > outcomes.csv', 'What run --format csv prints'),
  handler: async (args, io) => (await import('../results/export-folder.js')).exportFolder(args, io),
}
