import { pairedDifference } from '#summary/paired-difference'
import type { StudyResults } from '#batch/study-results'
import type { Outcome } from '#outcome/outcome'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { meanInterval, type MeanInterval } from './mean-interval.js'
import { shareOfWhole } from './share-of-whole.js'

/** A cost of the second choice over the first, and what one unit gained in the outcome costs. */
export interface PairCost {
  readonly outcome: string
  readonly unit: string
  readonly difference: MeanInterval
  /** Mean cost over mean gain, below 0 where the change is for the worse; null when the interval of the change holds 0, so that its sign is not known. */
  readonly perUnit: MeanInterval | null
}

/**
 * What a change of policies costs, and what one unit gained in an outcome costs, as a ratio of means with the
 * error of its residuals.
 * @param cost the outcome that is a cost
 * @param gains in the outcome, run by run: the change, turned so that more is better
 */
export function pairCost(
  results: StudyResults,
  cost: Outcome,
  gains: Float64Array,
  [first, second]: readonly [number, number],
): PairCost {
  const groups = groupsOfDesign(results.study.design)
  const { differences } = pairedDifference(results, cost.name, first, second)
  const spent = differences.map((value, run) => (Number.isNaN(gains[run]) ? NaN : value))
  const gained = gains.map((value, run) => (Number.isNaN(spent[run]) ? NaN : value))
  return {
    outcome: cost.name,
    unit: cost.unitText,
    difference: meanInterval(spent, groups),
    perUnit: shareOfWhole(spent, gained, groups),
  }
}
