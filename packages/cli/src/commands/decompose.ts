import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { DecomposeArguments } from '../decompose/decompose-file.js'
import { single } from './single.js'
import { futuresOptions, repeatable } from './study-options.js'

/** `erosion decompose`: a difference between two choices of policies, shared out by lever. */
export const decompose: Command<DecomposeArguments> = {
  command: 'decompose <file>',
  describe: 'Share a difference between policies out by lever, or by channel',
  builder: (args: Argv) =>
    args
      .positional('file', { type: 'string', demandOption: true, describe: 'Scenario, a YAML file' })
      .option('from', {
        ...repeatable,
        demandOption: true,
        describe:
          'Policies to start from: russia=watch,us=neglect; others play their default, or their first policy',
      })
      .option('to', {
        ...repeatable,
        demandOption: true,
        describe: 'Policies to end at: us=network; others stay',
      })
      .option('group', {
        ...repeatable,
        describe:
          'Levers that count as one: money=policy_offer,programme_cost (whole names, or name[element])',
      })
      .option('orders', {
        ...single,
        describe: 'Number of orders of levers to draw; all count up to 12 levers, 32 are drawn beyond',
      })
      .option('by', {
        ...single,
        describe: 'lever, or a dimension whose elements sum to the outcome: channel',
      })
      .options(futuresOptions)
      .option('outcome', {
        ...repeatable,
        describe: 'Outcome to share out, by name, once for each; the first of the headline unless said',
      })
      .option('format', { ...single, describe: 'text, csv, json, or svg for a picture' })
      .option('figure', { ...single, describe: 'File for the picture, SVG' })
      .example('$0 decompose study.yaml --from us=neglect --to us=network --runs 50', 'What each lever does')
      .example('$0 decompose study.yaml --from us=neglect --to us=network --by channel', 'Where it is lost'),
  handler: async (args, io) => (await import('../decompose/decompose-file.js')).decomposeFile(args, io),
}
