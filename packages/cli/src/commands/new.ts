import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { NewArguments } from '../new/write-starter.js'

/** `erosion new`: a study to begin with. */
export const newStudy: Command<NewArguments> = {
  command: 'new [dir]',
  describe: 'Write a first study to change and run',
  builder: (args: Argv) =>
    args.positional('dir', { type: 'string', default: '.', describe: 'Folder, made when missing' }),
  handler: async (args, io) => (await import('../new/write-starter.js')).writeStarter(args, io),
}
