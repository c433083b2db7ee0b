import { checkRun, checkRuns } from './check-runs.js'
import type { Design, DesignSize } from './design.js'

/** Every combination of as many levels of each number, at the middles of equal slices. */
export const fullFactorial: Design = {
  name: 'full-factorial',
  meaning: 'every combination of a few levels of each number; runs are levels to the power of the numbers',
  isPrefixStable: false,
  errors: 'none',
  fit: (size) => {
    const levels = levelsOf(size)
    const { dimensions } = size
    const words = dimensions === 1 ? 'any number' : `a number to the power of ${dimensions}`
    return { words, runs: wholePower(levels, dimensions) }
  },
  axis({ dimension }, size) {
    const { runs } = size
    checkRuns(runs)
    const levels = levelsOf(size)
    if (wholePower(levels, size.dimensions) !== runs) {
      throw new RangeError(`runs is no whole number to the power of ${size.dimensions}: ${runs}`)
    }
    // A number that is held has no levels, and stays in the middle of what others are tied to.
    if (dimension >= size.dimensions) return (run) => checkRun(run, runs) * 0 + 0.5
    const stride = wholePower(levels, dimension)
    return (run) => ((Math.floor(checkRun(run, runs) / stride) % levels) + 0.5) / levels
  },
}

/** The number of levels, at least 2, whose combinations come nearest to so many runs. */
function levelsOf({ runs, dimensions }: DesignSize): number {
  if (dimensions === 1) return Math.max(2, runs)
  let levels = 2
  while (wholePower(levels + 1, dimensions) <= runs) levels++
  const isNearer = wholePower(levels + 1, dimensions) - runs < runs - wholePower(levels, dimensions)
  return isNearer ? levels + 1 : levels
}

function wholePower(base: number, exponent: number): number {
  let power = 1
  for (let i = 0; i < exponent; i++) power *= base
  return power
}
