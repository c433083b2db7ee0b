import { pairedDifference } from '#summary/paired-difference'
import type { StudyResults } from '#batch/study-results'
import { meanInterval, type MeanInterval } from '#comparison/mean-interval'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { shareOfWhole } from '#comparison/share-of-whole'
import type { PartOutcome } from './part-outcomes.js'

/** Parts sum to the whole up to this, of the size of the whole. */
const ROUNDING = 1e-9

/** The change of an outcome between two choices of policies, shared out by the elements of a dimension. */
export interface ElementShares {
  readonly outcome: string
  /** The series whose elements sum to what the outcome looks at: `channel_retention`. */
  readonly by: string
  readonly counted: number
  readonly whole: MeanInterval
  readonly parts: readonly {
    readonly element: string
    readonly part: MeanInterval
    /** Of the whole, as a ratio of means; null where the sign of the whole is not known. */
    readonly share: MeanInterval | null
  }[]
}

/**
 * Shares a change out by elements of a series whose sum the outcome is, run by run in the same futures: nothing is
 * attributed, since the parts are measured themselves.
 * @param parts of the outcome, as `partOutcomes` gives them, which the results have to have
 * @param first, second positions among the choices
 * @returns undefined when the parts are not parts: in some run they do not sum to the outcome
 */
export function shareByElement(
  results: StudyResults,
  outcome: string,
  parts: readonly PartOutcome[],
  first: number,
  second: number,
): ElementShares | undefined {
  const names = parts.map(({ name }) => name)
  if ([first, second].some((choice) => !isSum(results, outcome, names, choice))) return undefined
  const groups = groupsOfDesign(results.study.design)
  const { differences, counted } = pairedDifference(results, outcome, first, second)
  return {
    ...{ outcome, by: parts[0]?.series ?? '', counted },
    whole: meanInterval(differences, groups),
    parts: parts.map(({ name, element }) => {
      const own = pairedDifference(results, name, first, second).differences
      return { element, part: meanInterval(own, groups), share: shareOfWhole(own, differences, groups) }
    }),
  }
}

function isSum(results: StudyResults, outcome: string, names: readonly string[], choice: number): boolean {
  const columnOf = (name: string) => results.column(choice, results.outcomes.indexOf(name))
  const columns = names.map(columnOf)
  return columnOf(outcome).every((whole, run) => {
    const sum = columns.reduce((total, column) => total + (column[run] ?? NaN), 0)
    return Number.isNaN(whole) || Math.abs(sum - whole) <= ROUNDING * (1 + Math.abs(whole))
  })
}
