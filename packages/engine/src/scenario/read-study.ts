import type { Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { designNames, isDesignName } from '#sample/designs'
import type { ScenarioSource } from './schema.js'
import type { Study } from './uncertainty.js'

/** The most futures of one study: a table of them has to fit into memory. */
export const MOST_RUNS = 100_000_000

/** Whether a study can have so many futures. */
export function isNumberOfRuns(runs: number): boolean {
  return runs >= 1 && runs <= MOST_RUNS && Math.floor(runs) === runs
}

/** Reads the section `study`, with what a command line puts in its place. */
export function readStudy(source: ScenarioSource['study'], overrides: Partial<Study>, report: Report): Study {
  const runs = overrides.runs ?? source?.runs ?? 1000
  if (!isNumberOfRuns(runs)) {
    const expected = `a whole number from 1 to ${MOST_RUNS}`
    const problem = { code: 'out-of-range', message: 'this is no number of runs' } as const
    const path = overrides.runs === undefined ? ['study', 'runs'] : ['--runs']
    report(path, { ...problem, found: `${runs}`, expected })
  }
  const design = overrides.design ?? source?.design ?? 'monte-carlo'
  // A program may pass on whatever somebody typed.
  if (!isDesignName(design)) {
    const nearest = nearestName(design, designNames)
    const problem = { code: 'unknown-name', message: `${String(design)} is not a design` } as const
    report(['--design'], { ...problem, expected: designNames.join(', '), ...(nearest && { nearest }) })
  }
  return { runs, design, seed: overrides.seed ?? String(source?.seed ?? 1) }
}
