import type { Stream } from '#random/stream'
import { checkRun, checkRuns } from './check-runs.js'
import type { Design } from './design.js'

/** The largest double below 1. */
const BELOW_ONE = 1 - Number.EPSILON / 2

/** Addresses of a stream: step 0 for the runs, step 1 for the order of strata. */
const RUNS = 0
const ORDER = 1

/** Source: McKay, Beckman and Conover 1979, Technometrics 21, 239–245. */
export const latinHypercube: Design = {
  name: 'latin-hypercube',
  meaning: 'one draw in each of n equal slices of every range; means settle sooner, but all depends on n',
  isPrefixStable: false,
  axis({ stream, draw }, { runs }) {
    const slices = shuffledSlices(stream, checkRuns(runs), draw)
    return (run) => {
      const place = ((slices[checkRun(run, runs)] as number) + stream.uniform(run, RUNS, draw)) / runs
      // The sum may round up to the end of the last slice.
      return Math.min(place, BELOW_ONE)
    }
  },
}

/** 0 to runs - 1 in random order. Source: Durstenfeld 1964, Algorithm 235, Commun. ACM 7, 420. */
function shuffledSlices(stream: Stream, runs: number, draw: number): Uint32Array {
  const slices = Uint32Array.from({ length: runs }, (_, i) => i)
  for (let i = runs - 1; i > 0; i--) {
    const j = Math.floor(stream.uniform(i, ORDER, draw) * (i + 1))
    const slice = slices[i] as number
    slices[i] = slices[j] as number
    slices[j] = slice
  }
  return slices
}
