import type { Problem, Report } from '#core/issue'
import type { Design } from '#sample/designs/design'
import { designs } from '#sample/designs/designs'
import type { ScenarioSource } from './schema.js'
import type { Study } from './uncertainty.js'

/** The most futures of one study. */
const MOST_RUNS = 100_000_000

/**
 * Reads the section `study`, with what a command line puts in its place.
 * @param dimensions how many axes its design has
 */
export function readStudy(
  source: ScenarioSource['study'],
  overrides: Partial<Study>,
  dimensions: number,
  report: Report,
): Study {
  const study: Study = {
    runs: overrides.runs ?? source?.runs ?? 1000,
    design: overrides.design ?? source?.design ?? 'monte-carlo',
    seed: overrides.seed ?? String(source?.seed ?? 1),
  }
  const inFile = source?.runs === undefined ? ['study'] : ['study', 'runs']
  const problem = problemOfRuns(study, dimensions)
  if (problem) report(overrides.runs === undefined ? inFile : ['--runs'], problem)
  return study
}

function problemOfRuns({ runs, design }: Study, dimensions: number): Problem | undefined {
  const found = `${runs}`
  if (!(runs >= 1 && runs <= MOST_RUNS && Math.floor(runs) === runs)) {
    const expected = `a whole number from 1 to ${MOST_RUNS}`
    return { code: 'out-of-range', message: 'this is no number of runs', found, expected }
  }
  const { fit }: Design = designs[design]
  const fitting = dimensions > 0 ? fit?.({ runs, dimensions }) : undefined
  if (!fitting || fitting.runs === runs) return undefined
  const message = `${design} of ${dimensions} numbers does not have so many runs`
  return { code: 'out-of-range', message, found, expected: `${fitting.words}, such as ${fitting.runs}` }
}
