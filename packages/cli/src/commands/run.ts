import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { RunArguments } from '../run/run-arguments.js'
import { single } from './single.js'

/** `erosion run`: outcomes or series of one scenario. */
export const run: Command<RunArguments> = {
  command: 'run <file>',
  describe: 'Run a scenario: outcomes by policy, or series over time',
  builder: (args: Argv) =>
    args
      .positional('file', { type: 'string', demandOption: true, describe: 'Scenario, a YAML file' })
      .option('policy', {
        ...repeatable,
        describe:
          'Policies to hold: russia=watch,us=deals; a player left out plays its default, or each in turn',
      })
      .option('set', { ...repeatable, describe: 'Values of parameters: growth[russia]=0.01 or share=1/3' })
      .option('method', { ...single('method'), describe: 'Method of integration: euler, heun or rk4' })
      .option('step', { ...single('step'), describe: 'Time step: 1/24' })
      .option('series', {
        ...repeatable,
        describe: 'Variables to print over time: a,b[kazakhstan]; a name alone means all its elements',
      })
      .option('format', {
        ...single('format'),
        describe: 'table, csv or json; series come as csv unless said',
      })
      .option('deterministic', {
        type: 'boolean',
        default: false,
        describe: 'Run at middle values, as it does anyway',
      })
      .example('$0 run study.yaml', 'Outcomes of every pair of policies')
      .example('$0 run study.yaml --set life=25', 'The same with another parameter')
      .example('$0 run study.yaml --policy us=deals --series retention', 'One variable over time, as CSV'),
  handler: async (args, io) => (await import('../run/run-scenario.js')).runScenario(args, io),
}

const repeatable = {
  type: 'string',
  requiresArg: true,
  coerce: (given: string | readonly string[]): readonly string[] => [given].flat(),
} as const
