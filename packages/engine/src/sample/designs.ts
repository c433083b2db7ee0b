import type { Stream } from '#random/stream'

/** The largest double below 1. */
const BELOW_ONE = 1 - Number.EPSILON / 2

/** Addresses of a stream that serve a design: step 0 for the runs, step 1 for the order of strata. */
const RUNS = 0
const ORDER = 1

/** A way to spread runs over the range of an uncertain number. */
export interface Design {
  readonly name: string
  readonly meaning: string
  /** True when the first runs stay as they are if more are added. */
  readonly isPrefixStable: boolean
  /**
   * The uniform numbers of one uncertain number, from its own stream: no other uncertainty changes them.
   * @param runs how many there are, 1 or more
   * @param draw which of the numbers of this stream, for quantities that need several in each run; 0 is the first
   * @returns for a run from 0 to runs - 1 a number above 0 and below 1
   * @throws RangeError when `runs` is no whole number above 0; the function, for a run that is none of them
   */
  readonly axis: (stream: Stream, runs: number, draw?: number) => (run: number) => number
}

const monteCarlo: Design = {
  name: 'monte-carlo',
  meaning: 'independent draws; errors fall with the square root of the runs and are easy to state',
  isPrefixStable: true,
  axis(stream, runs, draw = 0) {
    checkRuns(runs)
    return (run) => stream.uniform(checkRun(run, runs), RUNS, draw)
  },
}

/** Source: McKay, Beckman and Conover 1979, Technometrics 21, 239–245. */
const latinHypercube: Design = {
  name: 'latin-hypercube',
  meaning: 'one draw in each of n equal slices of every range; means settle sooner, but all depends on n',
  isPrefixStable: false,
  axis(stream, runs, draw = 0) {
    const slices = shuffledSlices(stream, checkRuns(runs), draw)
    return (run) => {
      const place = ((slices[checkRun(run, runs)] as number) + stream.uniform(run, RUNS, draw)) / runs
      // The sum may round up to the end of the last slice.
      return Math.min(place, BELOW_ONE)
    }
  },
}

/** Every design, by name. */
export const designs = { 'monte-carlo': monteCarlo, 'latin-hypercube': latinHypercube } as const

/** Name of a design. */
export type DesignName = keyof typeof designs

/** The names of all designs, for messages and choices. */
export const designNames = Object.keys(designs) as readonly DesignName[]

/** True for the name of a design. */
export function isDesignName(text: string): text is DesignName {
  return Object.hasOwn(designs, text)
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

function checkRuns(runs: number): number {
  if (runs >= 1 && runs >>> 0 === runs) return runs
  throw new RangeError(`runs is no whole number above 0: ${runs}`)
}

function checkRun(run: number, runs: number): number {
  if (run < runs) return run
  throw new RangeError(`run is none of ${runs}: ${run}`)
}
