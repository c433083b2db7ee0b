import type { Argv } from 'yargs'
import type { Command } from '../command.js'
import type { FindingsArguments } from '../findings/findings-arguments.js'
import { machineOptions } from './machine-options.js'
import { single } from './single.js'
import { repeatable } from './study-options.js'

/** `erosion findings`: the claims of the essay, answered from results. */
export const findings: Command<FindingsArguments> = {
  command: 'findings [folder]',
  describe: 'Answer the claims of the essay from scenarios, one for each',
  builder: (args: Argv) =>
    args
      .positional('folder', {
        type: 'string',
        default: 'scenarios/claims',
        describe: 'Folder of the scenarios h1.yaml to h8.yaml',
      })
      .option('claim', { ...repeatable, describe: 'Claims to answer: H2; all unless said' })
      .option('set', { ...repeatable, describe: 'Values of parameters, in every scenario: push_effect=0' })
      .option('runs', { ...single, describe: 'Number of futures of each claim: 100' })
      .options(machineOptions)
      .option('format', { ...single, describe: 'markdown or json' })
      .option('markdown', {
        ...single,
        describe: 'File to write the page to, in place of printing it',
      })
      .option('figure', { ...single, describe: 'File to draw the answers to, as SVG; a page shows it' })
      .option('check', {
        type: 'boolean',
        describe:
          'Tell whether the page (--markdown, docs/findings.md) is of the scenarios as they are; run nothing',
      })
      .example('$0 findings --claim H2 --runs 50', 'One claim, quickly')
      .example('$0 findings --claim H2 --set push_effect=0', 'The same where a push has no effect'),
  handler: async (args, io) => (await import('../findings/find-all.js')).findAll(args, io),
}
