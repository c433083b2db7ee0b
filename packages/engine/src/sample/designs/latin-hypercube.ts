import type { Stream } from '#random/stream'
import { checkRun, checkRuns } from './check-runs.js'
import type { Design } from './design.js'
import { pointOf, pointsOf, replicateOf, REPLICATES } from './replicates.js'

/** The largest double below 1. */
const BELOW_ONE = 1 - Number.EPSILON / 2

/** Addresses of a stream: step 0 for the runs, from step 1 on the order of strata in each hypercube. */
const RUNS = 0
const ORDER = 1

/**
 * Independent Latin hypercubes, run by run in turns.
 * Source: McKay, Beckman and Conover 1979, Technometrics 21, 239–245.
 */
export const latinHypercube: Design = {
  name: 'latin-hypercube',
  meaning: `${REPLICATES} independent Latin hypercubes: of n runs each, one lies in each of n equal slices of every range; means settle sooner, but all depends on the number of runs`,
  isPrefixStable: false,
  errors: 'replicates',
  axis({ stream, draw }, { runs }) {
    checkRuns(runs)
    const cubes = Array.from({ length: Math.min(runs, REPLICATES) }, (_, replicate) =>
      shuffledSlices(stream, ORDER + replicate, pointsOf(replicate, runs), draw),
    )
    return (run) => {
      const slices = cubes[replicateOf(checkRun(run, runs))] as Uint32Array
      const place = ((slices[pointOf(run)] as number) + stream.uniform(run, RUNS, draw)) / slices.length
      // The sum may round up to the end of the last slice.
      return Math.min(place, BELOW_ONE)
    }
  },
}

/** 0 to count - 1 in random order. Source: Durstenfeld 1964, Algorithm 235, Commun. ACM 7, 420. */
function shuffledSlices(stream: Stream, step: number, count: number, draw: number): Uint32Array {
  const slices = Uint32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(stream.uniform(i, step, draw) * (i + 1))
    const slice = slices[i] as number
    slices[i] = slices[j] as number
    slices[j] = slice
  }
  return slices
}
