import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import { mean, variance } from '#stats/moments'

/** What one choice of policies changes against another in the same futures. */
export interface PairedDifference {
  /** Runs in which the outcome is a number under both. */
  readonly counted: number
  /** Mean of the differences, the second less the first; null when there are none. */
  readonly mean: number | null
  /** Standard error of that mean; null for fewer than two runs. */
  readonly error: number | null
  /** Standard error that two studies of other futures each would have. */
  readonly unpairedError: number | null
  /** The differences, run by run; NaN where there is none. */
  readonly differences: Float64Array
}

/**
 * The difference of an outcome between two choices of policies, run by run. Both have the same futures, so that what
 * these share cancels.
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
  const [before, after] = [columnOf(results, outcome, first), columnOf(results, outcome, second)]
  const differences = after.map((value, run) => value - (before[run] ?? NaN))
  const isCounted = (_: number, run: number) => !Number.isNaN(differences[run])
  const counted = differences.filter(isCounted)
  const n = counted.length
  const spread = (values: Float64Array) => variance(values.filter(isCounted)) / n
  return {
    counted: n,
    mean: n > 0 ? mean(counted) : null,
    error: n > 1 ? Math.sqrt(variance(counted) / n) : null,
    unpairedError: n > 1 ? Math.sqrt(spread(before) + spread(after)) : null,
    differences,
  }
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
