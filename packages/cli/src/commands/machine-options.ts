import { single } from './single.js'

/** How the machine does its work; none of it changes a number. */
export const machineOptions = {
  workers: {
    ...single,
    describe: 'Threads at work: one for each core unless said; changes no number',
  },
  chunk: {
    ...single,
    describe: 'Futures that a thread takes at once, and that are kept at once; changes no number',
  },
} as const
