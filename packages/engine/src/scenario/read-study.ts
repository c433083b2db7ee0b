import type { Problem, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { Design } from '#sample/designs/design'
import { designNames, designs, isDesignName } from '#sample/designs/designs'
import type { ScenarioSource } from './schema.js'
import type { Study } from './uncertainty.js'

/** The most futures of one study: a table of them has to fit into memory. */
export const MOST_RUNS = 100_000_000

/** Whether a study can have so many futures. */
export function isNumberOfRuns(runs: number): boolean {
  return runs >= 1 && runs <= MOST_RUNS && Math.floor(runs) === runs
}

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
  const study = chooseStudy(source ?? {}, overrides)
  const inFile = source?.runs === undefined ? ['study'] : ['study', 'runs']
  const place = overrides.runs === undefined ? inFile : ['--runs']
  const ofDesign = problemOfDesign(study.design)
  if (ofDesign) report(['--design'], ofDesign)
  const ofRuns = problemOfRuns(study.runs) ?? (ofDesign ? undefined : problemOfFit(study, dimensions))
  if (ofRuns) report(place, ofRuns)
  return study
}

function chooseStudy(source: NonNullable<ScenarioSource['study']>, overrides: Partial<Study>): Study {
  return {
    runs: overrides.runs ?? source.runs ?? 1000,
    design: overrides.design ?? source.design ?? 'monte-carlo',
    seed: overrides.seed ?? String(source.seed ?? 1),
  }
}

function problemOfRuns(runs: number): Problem | undefined {
  if (isNumberOfRuns(runs)) return undefined
  const expected = `a whole number from 1 to ${MOST_RUNS}`
  return { code: 'out-of-range', message: 'this is not a valid number of runs', found: `${runs}`, expected }
}

/** A program may pass on whatever somebody typed. */
function problemOfDesign(design: string): Problem | undefined {
  if (isDesignName(design)) return undefined
  const nearest = nearestName(design, designNames)
  const problem = { code: 'unknown-name', message: `${design} is not a design`, found: design } as const
  return { ...problem, expected: designNames.join(', '), ...(nearest && { nearest }) }
}

function problemOfFit({ runs, design }: Study, dimensions: number): Problem | undefined {
  const { fit }: Design = designs[design]
  const fitting = dimensions > 0 ? fit?.({ runs, dimensions }) : undefined
  if (!fitting || fitting.runs === runs) return undefined
  const message = `${design} of ${dimensions} numbers does not have so many runs`
  const expected = `${fitting.words}, such as ${fitting.runs}`
  return { code: 'out-of-range', message, found: `${runs}`, expected }
}
