import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { TimingArguments } from '../timing/timing-arguments.js'
import { single } from './single.js'
import { repeatable, studyOptions } from './study-options.js'

/** `erosion timing`: what a policy is worth by when it starts. */
export const timing: Command<TimingArguments> = {
  command: 'timing <file> <what>',
  describe: 'What a policy is worth by its start, and the last start at which a target is reached',
  builder: (args: Argv) =>
    args
      .positional('file', { type: 'string', demandOption: true, describe: 'Scenario, a YAML file' })
      .positional('what', {
        type: 'string',
        demandOption: true,
        describe: 'Policy whose start is moved: russia=erosion-management',
      })
      .option('lever', { ...single, describe: 'Move this lever of the policy alone' })
      .option('against', {
        ...single,
        describe: 'Policy of the same player to hold it against: us=deals; doing nothing unless said',
      })
      .option('starts', { ...single, describe: 'Starts to try: 2026,2028; each year unless said' })
      .option('outcome', {
        ...repeatable,
        describe: 'Outcome to look at, by name, once for each; the first of the headline unless said',
      })
      .option('target', { ...single, describe: 'What the outcome is to reach: 0.95' })
      .option('share', {
        ...single,
        describe: 'In which share of futures the target is to be reached: 0.8, unless said',
      })
      .options(studyOptions)
      .option('format', { ...single, describe: 'table or json' })
      .option('figure', { ...single, describe: 'File for a picture of value by start, SVG' })
      .example('$0 timing study.yaml russia=answer --target 0.95', 'Until when is it early enough?'),
  handler: async (args, io) => (await import('../timing/run-timing.js')).runTiming(args, io),
}
