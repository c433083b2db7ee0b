import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { RunArguments } from '../run/run-arguments.js'
import { single } from './single.js'
import { repeatable, studyOptions } from './study-options.js'

/** `erosion run`: the study of one scenario, or a single run of it. */
export const run: Command<RunArguments> = {
  command: 'run <file>',
  describe: 'Run a scenario in many futures: outcomes by policy, or series',
  builder: (args: Argv) =>
    args
      .positional('file', { type: 'string', demandOption: true, describe: 'Scenario, a YAML file' })
      .options(studyOptions)
      .option('method', { ...single, describe: 'Method of integration: euler, heun or rk4' })
      .option('step', {
        ...single,
        describe: 'Time step: 1/24; auto takes the coarsest that changes no outcome',
      })
      .option('until', {
        ...single,
        describe:
          'Add futures until the mean of an outcome is known: "cost: 0.5" is half the width of its 95 % interval; --runs is the most',
      })
      .option('outcome', {
        ...repeatable,
        describe:
          'Outcome to print, by name, once for each; all for every one; tables of the headline unless said',
      })
      .option('series', {
        ...repeatable,
        describe:
          'Variables to print over time, of single runs, or with --out to keep of every run: a,b[kazakhstan]',
      })
      .option('deterministic', {
        type: 'boolean',
        default: false,
        describe: 'One run at middle values in place of many futures, as where nothing is drawn',
      })
      .option('format', {
        ...single,
        describe: 'table, csv or json; series come as csv unless said',
      })
      .option('figure', {
        ...single,
        describe: 'File for a picture, SVG: of the outcomes by policy, or of the series that are printed',
      })
      .option('out', {
        ...single,
        describe: 'Folder to keep results in, as Parquet tables; a study that was ended there goes on',
      })
      .example('$0 run study.yaml', 'Outcomes of every pair of policies, in the same futures')
      .example('$0 run study.yaml --runs 200 --out results', 'Fewer futures, and results to keep')
      .example('$0 run study.yaml --figure outcomes.svg', 'Medians and spreads as a picture, too')
      .example('$0 run study.yaml --deterministic --set life=25', 'A single run, with another parameter')
      .example('$0 run study.yaml --policy us=deals --series retention', 'One variable over time, as CSV')
      .example('$0 run study.yaml --series retention --figure lines.svg', 'And as a picture, by policy'),
  handler: async (args, io) => (await import('../run/run-scenario.js')).runScenario(args, io),
}
