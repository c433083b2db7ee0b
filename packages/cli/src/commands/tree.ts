import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { TreeArguments } from '../tree/tree-arguments.js'
import { single } from './single.js'
import { repeatable, studyOptions } from './study-options.js'

/** `erosion tree`: policies on the scenario tree of a scenario. */
export const tree: Command<TreeArguments> = {
  command: 'tree <file>',
  describe: 'Policies on a tree of dated branchings: outcomes by path through it, and expected',
  builder: (args: Argv) =>
    args
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'Scenario with a section tree, a YAML file',
      })
      .option('outcome', {
        ...repeatable,
        describe: 'Outcome to look at, by name, once for each; the first of the headline unless said',
      })
      .options(studyOptions)
      .option('format', { ...single, describe: 'table or json' })
      .option('figure', { ...single, describe: 'File for a picture of the tree, SVG' })
      .example('$0 tree study.yaml --policy us=deals', 'Each policy of the others at each end of the tree'),
  handler: async (args, io) => (await import('../tree/run-tree.js')).runTree(args, io),
}
