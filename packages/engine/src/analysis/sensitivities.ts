import type { StudyTable } from '#batch/study-table'
import { normalQuantile } from '#stats/normal-quantile'
import { rankCorrelation } from '#stats/rank-correlation'

/** How an outcome hangs on a parameter, in the draws of a study. */
export interface Sensitivity {
  /** The element that matters most: `mass_growth[russia]`. */
  readonly element: string
  /** Spearman's rank correlation with the outcome, −1 to 1. */
  readonly rank: number
  /**
   * Below this in size it may be chance: in 99 of 100 studies in which the outcome hangs on none of the elements, all of
   * them lie within it.
   */
  readonly chance: number
}

/** How often one or more of all elements looked at may lie beyond the bound by chance. */
const BY_CHANCE = 0.01

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
  // Unrelated ranks of n pairs correlate with a variance of 1/(n − 1), nearly normally; both sides, each element (Bonferroni).
  const bound = normalQuantile(1 - BY_CHANCE / 2 / Math.max(1, drawn.length))
  const strongest = new Map<string, Sensitivity>()
  for (const [i, element] of drawn.entries()) {
    const name = element.replace(/\[.*/, '')
    const rank = rankCorrelation(
      kept.map((run) => draws[i]?.[run] ?? NaN),
      outcomes,
    )
    if (rank === null || Math.abs(rank) < Math.abs(strongest.get(name)?.rank ?? 0)) continue
    strongest.set(name, { element, rank, chance: bound / Math.sqrt(kept.length - 1) })
  }
  return strongest
}
