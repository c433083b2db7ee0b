import type { StudyTable } from '#batch/study-table'
import { rankCorrelation } from '#stats/rank-correlation'

/** How an outcome hangs on a parameter, in the draws of a study. */
export interface Sensitivity {
  /** The element that matters most: `mass_growth[russia]`. */
  readonly element: string
  /** Spearman's rank correlation with the outcome, −1 to 1. */
  readonly rank: number
  /** Below this in size it may be chance: the 99 % bound of unrelated ranks, for the number of elements looked at. */
  readonly chance: number
}

/** 99 % of unrelated rank correlations of n pairs lie within this over √(n − 1); more for the largest of many. */
const BOUND = 2.58

/**
 * The rank correlation of an outcome with what was drawn, by parameter; of an array, that of its strongest element.
 * Runs without the outcome do not count. It is right for what rises or falls throughout.
 * @param choice position of the combination of policies
 * @param outcome position of the outcome
 */
export function sensitivitiesOf(
  { drawn, draws, values }: Pick<StudyTable, 'drawn' | 'draws' | 'values'>,
  choice: number,
  outcome: number,
): ReadonlyMap<string, Sensitivity> {
  const measured = values[choice]?.[outcome] ?? new Float64Array()
  const kept = [...measured.keys()].filter((run) => Number.isFinite(measured[run]))
  if (kept.length < 3) return new Map()
  const outcomes = kept.map((run) => measured[run] ?? NaN)
  const strongest = new Map<string, Sensitivity>()
  for (const [i, element] of drawn.entries()) {
    const name = element.replace(/\[.*/, '')
    const rank = rankCorrelation(
      kept.map((run) => draws[i]?.[run] ?? NaN),
      outcomes,
    )
    if (rank === null || Math.abs(rank) < Math.abs(strongest.get(name)?.rank ?? 0)) continue
    strongest.set(name, { element, rank, chance: BOUND / Math.sqrt(kept.length - 1) })
  }
  return strongest
}
