import { machineOptions } from './machine-options.js'
import { single } from './single.js'

/** An option that may be given several times; that it takes a number of values is what tells it from `single`. */
export const repeatable = {
  type: 'string',
  nargs: 1,
  coerce: (given: string | readonly string[]): readonly string[] => [given].flat(),
} as const

/** Options of every command that runs the futures of a scenario to look at them: which, and by what. */
export const futuresOptions = {
  set: { ...repeatable, describe: 'Values of parameters: growth[russia]=0.01 or share=1/3' },
  runs: { ...single, describe: 'Number of futures, the same under every policy' },
  design: {
    ...single,
    describe: 'How futures are drawn: monte-carlo, latin-hypercube, sobol or full-factorial',
  },
  seed: { ...single, describe: 'What all random numbers follow from, a text or a number' },
  kernel: { ...single, describe: 'What computes: wasm or interpret; the numbers are the same' },
  ...machineOptions,
} as const

/** Besides, which policies are held in them. */
export const studyOptions = {
  policy: {
    ...repeatable,
    describe:
      'Policies to hold: russia=watch,us=deals; players not named play their default; without one, all their policies are run',
  },
  ...futuresOptions,
} as const

/** Besides, whose policies are all of interest, defaults or not. */
export const openStudyOptions = {
  ...studyOptions,
  open: {
    ...repeatable,
    describe: 'Players who play each of their policies in turn although they have a default: china',
  },
} as const
