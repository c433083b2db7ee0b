import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { changeOf, differencesOf, restricted, type Change, type OutcomeColumn } from './change-of.js'
import { knownMean } from './known-mean.js'

/** What one choice of policies changes against another in the same futures. */
export interface PairedDifference extends Change {
  /** Standard error that two studies of other futures each would have. */
  readonly unpairedError: number | null
  /** The differences, run by run; NaN where there is none. */
  readonly differences: Float64Array
}

/**
 * The difference of an outcome between two choices of policies, run by run: the second less the first. Both have the
 * same futures, so that what these share cancels. Its error is that of the design: of independent runs, or of
 * independent randomisations. A time that never comes counts as the first instant after those at which it could have
 * come, so that it is later than all of them, and the mean is a restricted one.
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
  const position = positionOf(results, outcome, first, second)
  const columnOf = (choice: number): OutcomeColumn => ({
    values: results.column(choice, position),
    lost: results.lost(choice, position),
    never: results.nevers[position],
  })
  const [before, after] = [columnOf(first), columnOf(second)]
  const differences = differencesOf(before, after)
  const errorOf = (values: Float64Array) => {
    return knownMean(
      values.map((value, run) => (Number.isNaN(differences[run]) ? NaN : value)),
      groups,
    ).error
  }
  const [one, other] = [errorOf(restricted(before)), errorOf(restricted(after))]
  return {
    ...changeOf(before, after, groups),
    unpairedError: one === null || other === null ? null : Math.sqrt(one * one + other * other),
    differences,
  }
}

function positionOf(
  { outcomes, choices }: StudyResults,
  outcome: string,
  first: number,
  second: number,
): number {
  const position = outcomes.indexOf(outcome)
  const unknown = [first, second].find((choice) => !choices[choice])
  if (position < 0 || unknown !== undefined) {
    throw new RangeError(`the results have no outcome ${outcome} under choices ${first} and ${second}`)
  }
  return position
}
