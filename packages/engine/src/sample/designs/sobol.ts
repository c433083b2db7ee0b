import { checkRun, checkRuns } from './check-runs.js'
import type { Design } from './design.js'
import { nestedScrambling, STEPS_OF_SCRAMBLING } from './nested-scrambling.js'
import { pointOf, replicateOf, REPLICATES } from './replicates.js'
import { SOBOL_DIMENSIONS, sobolDirection, sobolPoint } from './sobol-point.js'

/** Addresses of a stream: step 0 for the runs, from step 1 on the scrambling of each sequence. */
const RUNS = 0
const SCRAMBLING = 1

/**
 * Independent scramblings of a Sobol' sequence, run by run in turns. Each seed has others, and each point of each is
 * uniform. Beyond the last dimension that has direction numbers, axes are drawn independently.
 * Source: Owen 1997, SIAM J. Numer. Anal. 34, 1884–1910.
 */
export const sobol: Design = {
  name: 'sobol',
  meaning: `${REPLICATES} independently scrambled Sobol' sequences, which fill the ranges evenly; errors of smooth outcomes fall almost with the runs, best at powers of two`,
  isPrefixStable: true,
  errors: 'replicates',
  axis({ stream, draw, place }, { runs }) {
    checkRuns(runs)
    if (place >= SOBOL_DIMENSIONS) return (run) => stream.uniform(checkRun(run, runs), RUNS, draw)
    const directions = sobolDirection(place)
    const sequences = Array.from({ length: Math.min(runs, REPLICATES) }, (_, replicate) =>
      nestedScrambling(stream, SCRAMBLING + replicate * STEPS_OF_SCRAMBLING, draw),
    )
    return (run) => {
      const scrambled = sequences[replicateOf(checkRun(run, runs))] as (bits: number) => number
      return scrambled(sobolPoint(directions, pointOf(run)))
    }
  },
}
