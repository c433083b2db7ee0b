import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { ReportArguments } from '../report/report-arguments.js'
import { single } from './single.js'

/** `erosion report`: a folder of results as one page. */
export const report: Command<ReportArguments> = {
  command: 'report <folder>',
  describe: 'Tell and draw a folder of results on one page of HTML',
  builder: (args: Argv) =>
    args
      .positional('folder', { type: 'string', demandOption: true, describe: 'A folder of run --out' })
      .option('html', { ...single, describe: 'File to write the page to, in place of printing it' })
      .option('what-if', {
        type: 'boolean',
        describe: 'With numbers to move, and what comes of them, by the engine in the page',
      })
      .example('$0 report kept --html report.html', 'A page to send to those who were not there'),
  handler: async (args, io) => (await import('../report/write-report.js')).writeReport(args, io),
}
