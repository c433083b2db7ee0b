import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { ReplayArguments } from '../results/replay-folder.js'
import { single } from './single.js'

/** `erosion replay`: a folder of results, run again. */
export const replay: Command<ReplayArguments> = {
  command: 'replay <folder>',
  describe: 'Run a folder of results again, and compare every bit',
  builder: (args: Argv) =>
    args
      .positional('folder', { type: 'string', demandOption: true, describe: 'A folder of run --out' })
      .option('sample', { ...single, describe: 'So many futures, evenly spread; all unless said' })
      .option('workers', { ...single, describe: 'Threads at work: one for each core unless said' })
      .example('$0 replay results --sample 200', 'Two hundred futures, and whatever was changed'),
  handler: async (args, io) => (await import('../results/replay-folder.js')).replayFolder(args, io),
}
