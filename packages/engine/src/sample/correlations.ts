import type { Problem } from '#core/issue'

/** A wish that two uncertain numbers rise together, or one as the other falls. */
export interface RankCorrelation {
  /** Positions in the list of names. */
  readonly first: number
  readonly second: number
  /** Spearman's rank correlation, -1 to 1. */
  readonly rank: number
}

/** What is wrong with the correlations, and the positions of the pair at fault. */
export interface ImpossibleCorrelation {
  readonly problem: Problem
  readonly pair: readonly [number, number]
}
