import { checkRun, checkRuns } from './check-runs.js'
import type { Design } from './design.js'
import { nestedScrambling } from './nested-scrambling.js'
import { pointOf, replicateOf, REPLICATES } from './replicates.js'
import { SOBOL_DIMENSIONS, sobolDirection, sobolPoint } from './sobol-point.js'

/** Addresses of a stream: step 0 for the runs, from step 1 on the scrambling of each sequence. */
const RUNS = 0
const SCRAMBLING = 1

/** The last dimensions are kept for kinds of events, so that a number that is added changes none of their draws. */
const DIMENSIONS_OF_EVENTS = 48
const DIMENSIONS_OF_VALUES = SOBOL_DIMENSIONS - DIMENSIONS_OF_EVENTS

/**
 * Independent scramblings of a Sobol' sequence, run by run in turns. Each seed has others, and each point of each is
 * uniform. Axes for which there is no dimension left are drawn independently.
 * Source: Owen 1997, SIAM J. Numer. Anal. 34, 1884–1910.
 */
export const sobol: Design = {
  name: 'sobol',
  meaning: `${REPLICATES} independently scrambled Sobol' sequences, which fill the ranges evenly; errors of smooth outcomes fall almost with the runs, best at powers of two`,
  isPrefixStable: true,
  errors: 'replicates',
  axis({ stream, draw, of, place }, { runs }) {
    checkRuns(runs)
    const [first, count] =
      of === 'values' ? [0, DIMENSIONS_OF_VALUES] : [DIMENSIONS_OF_VALUES, DIMENSIONS_OF_EVENTS]
    if (place >= count) return (run) => stream.uniform(checkRun(run, runs), RUNS, draw)
    const directions = sobolDirection(first + place)
    const scrambled = nestedScrambling(stream, SCRAMBLING, draw, Math.min(runs, REPLICATES))
    return (run) => scrambled(replicateOf(checkRun(run, runs)), sobolPoint(directions, pointOf(run)))
  },
}
