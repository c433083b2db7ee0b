import { single } from './single.js'
import { repeatable } from './study-options.js'

/** Options of commands that run the futures of a scenario: which, and what is held in them. */
export const futuresOptions = {
  policy: {
    ...repeatable,
    describe: 'Policies to hold: us=deals; a player left out plays its default, or each',
  },
  set: { ...repeatable, describe: 'Values of parameters: growth[russia]=0.01 or share=1/3' },
  runs: { ...single('runs'), describe: 'Number of futures, the same in every row' },
  design: { ...single('design'), describe: 'How futures are drawn' },
  seed: { ...single('seed'), describe: 'What all random numbers follow from, a text or a number' },
  kernel: { ...single('kernel'), describe: 'What computes: wasm or interpret; the numbers are the same' },
} as const
