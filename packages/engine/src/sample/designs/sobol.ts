import type { Stream } from '#random/stream'
import { checkRun, checkRuns } from './check-runs.js'
import type { Design } from './design.js'
import { SOBOL_DIMENSIONS, sobolDirection, sobolPoint } from './sobol-point.js'

/** The largest double below 1. */
const BELOW_ONE = 1 - Number.EPSILON / 2
const TWO_TO_MINUS_32 = 1 / 4294967296

/** Addresses of a stream: step 0 for the runs, from step 2 on the flips of each bit. */
const RUNS = 0
const FLIPS = 2

/**
 * Scrambled Sobol' points: nested uniform scrambling of the 32 bits of a point, then random bits below them. Each seed is
 * another randomisation, and each point of it is uniform.
 * Source: Owen 1995, in Monte Carlo and Quasi-Monte Carlo Methods in Scientific Computing, 299–317; Owen 1997, SIAM J.
 * Numer. Anal. 34, 1884–1910. Beyond the last dimension that has direction numbers, axes are drawn independently.
 */
export const sobol: Design = {
  name: 'sobol',
  meaning:
    'points that fill the ranges evenly, scrambled; errors of smooth outcomes fall almost with the runs, best at powers of two',
  isPrefixStable: true,
  axis({ stream, draw, dimension }, { runs }) {
    checkRuns(runs)
    if (dimension >= SOBOL_DIMENSIONS) return (run) => stream.uniform(checkRun(run, runs), RUNS, draw)
    const directions = sobolDirection(dimension)
    return (run) => {
      const bits = scramble(sobolPoint(directions, checkRun(run, runs)), stream, draw)
      // The sum may round up to 2³².
      return Math.min((bits + stream.uniform(run, RUNS, draw)) * TWO_TO_MINUS_32, BELOW_ONE)
    }
  },
}

/** Flips each bit or not, as the stream says for the bits in front of it. */
function scramble(bits: number, stream: Stream, draw: number): number {
  let scrambled = 0
  for (let k = 0; k < 32; k++) {
    const before = k === 0 ? 0 : bits >>> (32 - k)
    const flip = stream.uniform(before, FLIPS + k, draw) < 0.5 ? 0 : 1
    scrambled = scrambled * 2 + (((bits >>> (31 - k)) & 1) ^ flip)
  }
  return scrambled
}
