import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { ExplainArguments } from '../explain/explain-arguments.js'
import { single } from './single.js'

/** `erosion explain`: a model, one of its names, or what one of its loops does. */
export const explain: Command<ExplainArguments> = {
  command: 'explain <file> [name]',
  describe: 'Explain a model: equations, what feeds what, feedback loops',
  builder: (args: Argv) =>
    args
      .positional('file', {
        type: 'string',
        demandOption: true,
        describe: 'Scenario, a YAML file, or a model that comes with erosion: erosion',
      })
      .positional('name', {
        type: 'string',
        describe: 'Variable, table or loop to explain; left out, the whole model in an overview',
      })
      .option('without', {
        ...single,
        describe:
          'Open this loop, run with it and without it, and show what changes in every outcome, or in NAME',
      })
      .option('kernel', {
        type: 'boolean',
        default: false,
        describe: 'The compiled equations: sizes, stages and every instruction',
      })
      .option('format', { ...single, describe: 'text, markdown, tex or json' })
      .example('$0 explain erosion', 'Every variable and loop of the flagship model')
      .example('$0 explain study.yaml share', 'One variable: equation, unit, source, what feeds it')
      .example("$0 explain study.yaml 'start_share[russia, kazakhstan]'", 'One number of an array')
      .example('$0 explain study.yaml B1', 'One loop, link by link, with signs')
      .example('$0 explain study.yaml --without B1', 'Outcomes with the loop and without it')
      .example('$0 explain study.yaml retention --without B1', 'What the loop does to one variable over time')
      .example('$0 explain erosion --format tex > model.tex', 'The whole model as a document'),
  handler: async (args, io) => (await import('../explain/explain-file.js')).explainFile(args, io),
}
