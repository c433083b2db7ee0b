import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { knownMean, type KnownMean } from './known-mean.js'

/** What one choice of policies changes against another in the same futures. */
export interface PairedDifference extends KnownMean {
  /** Standard error that two studies of other futures each would have. */
  readonly unpairedError: number | null
  /** The differences, run by run; NaN where there is none. */
  readonly differences: Float64Array
}

/**
 * The difference of an outcome between two choices of policies, run by run: the second less the first. Both have the
 * same futures, so that what these share cancels. Its error is that of the design: of independent runs, or of
 * independent randomisations.
 * @param first, second positions among the choices
 * @throws RangeError when the results have no such outcome or choice
 */
export function pairedDifference(
  source: StudyTable | StudyResults,
  outcome: string,
  first: number,
  second: number,
): PairedDifference {
  const results = asResults(source)
  const groups = groupsOfDesign(results.study.design)
  const [before, after] = [columnOf(results, outcome, first), columnOf(results, outcome, second)]
  const differences = differencesOf(before, after)
  const errorOf = (values: Float64Array) => {
    return knownMean(
      values.map((value, run) => (Number.isNaN(differences[run]) ? NaN : value)),
      groups,
    ).error
  }
  const [one, other] = [errorOf(before), errorOf(after)]
  return {
    ...knownMean(differences, groups),
    unpairedError: one === null || other === null ? null : Math.sqrt(one * one + other * other),
    differences,
  }
}

/** What the second column has more than the first, run by run; NaN where either has no number. */
export function differencesOf(before: Float64Array, after: Float64Array): Float64Array {
  return after.map((value, run) => value - (before[run] ?? NaN))
}

function columnOf(
  { outcomes, choices, column }: StudyResults,
  outcome: string,
  choice: number,
): Float64Array {
  const position = outcomes.indexOf(outcome)
  if (position < 0 || !choices[choice]) {
    throw new RangeError(`the results have no outcome ${outcome} under a choice ${choice}`)
  }
  return column(choice, position)
}
