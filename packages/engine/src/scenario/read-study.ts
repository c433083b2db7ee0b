import type { Report } from '#core/issue'
import type { ScenarioSource } from './schema.js'
import type { Study } from './uncertainty.js'

/** The most futures of one study: a run is named by 32 bits. */
const MOST_RUNS = 100_000_000

/** Reads the section `study`, with what a command line puts in its place. */
export function readStudy(source: ScenarioSource['study'], overrides: Partial<Study>, report: Report): Study {
  const runs = overrides.runs ?? source?.runs ?? 1000
  if (!(runs >= 1 && runs <= MOST_RUNS && Math.floor(runs) === runs)) {
    const expected = `a whole number from 1 to ${MOST_RUNS}`
    const problem = {
      code: 'out-of-range',
      message: 'this is no number of runs',
      found: `${runs}`,
      expected,
    } as const
    report(overrides.runs === undefined ? ['study', 'runs'] : ['--runs'], problem)
  }
  return {
    runs,
    design: overrides.design ?? source?.design ?? 'monte-carlo',
    seed: overrides.seed ?? String(source?.seed ?? 1),
  }
}
