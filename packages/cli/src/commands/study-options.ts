import type { Argv } from 'yargs'
import { single } from './single.js'

/** An option that may be given several times. */
export const repeatable = {
  type: 'string',
  requiresArg: true,
  coerce: (given: string | readonly string[]): readonly string[] => [given].flat(),
} as const

/** Options of every command that runs a study to look at it. */
export function studyOptions<T>(args: Argv<T>) {
  return args
    .option('policy', {
      ...repeatable,
      describe:
        'Policies to hold: russia=watch,us=deals; a player left out plays its default, or each in turn',
    })
    .option('open', {
      ...repeatable,
      describe: 'Players who play each of their policies in turn although they have a default: china',
    })
    .option('set', { ...repeatable, describe: 'Values of parameters: growth[russia]=0.01 or share=1/3' })
    .option('runs', { ...single('runs'), describe: 'Number of futures, the same under every policy' })
    .option('design', {
      ...single('design'),
      describe: 'How futures are drawn: monte-carlo, latin-hypercube, sobol or full-factorial',
    })
    .option('seed', {
      ...single('seed'),
      describe: 'What all random numbers follow from, a text or a number',
    })
}
