import type { Direction } from '#outcome/outcome'
import type { MeanInterval } from './mean-interval.js'
import type { PairCost } from './pair-cost.js'
import type { Ranking } from './ranking-of.js'

/** For whom which direction is better; higher for nobody where the scenario does not say. */
export interface Judge {
  readonly player: string | undefined
  readonly direction: Direction
}

/** Every pair of choices in one outcome, on the same futures. */
export interface OutcomeComparison {
  readonly outcome: string
  readonly unit: string
  readonly meaning: string | undefined
  /** What counts as better in the ranking, and for whom: the first player whom the scenario names. */
  readonly better: Judge
  /**
   * What a time that never comes counts as, the first instant after those at which it could have come: means are
   * restricted ones. Null for what is no time.
   */
  readonly never: number | null
  readonly pairs: readonly PairComparison[]
  readonly ranking: Ranking | undefined
}

/** The second of two choices against the first. */
export interface PairComparison {
  /** Positions among the choices. */
  readonly first: number
  readonly second: number
  /** The players who play another policy in the second. */
  readonly changed: readonly string[]
  /** What counts as better here: for the player who changes, where it is one alone; else as in the ranking. */
  readonly better: Judge
  /** Runs in which both have a number. */
  readonly counted: number
  /** Runs among them in which a time never comes under one of the two, or under both. */
  readonly never: number
  /** Second less first. */
  readonly difference: MeanInterval
  /** Shares of runs in which the second is better, worse, equal but for roundings; null without any run. */
  readonly wins: { readonly better: number; readonly worse: number; readonly equal: number } | null
  /** How many times wider the interval would be with other futures for each; null when they differ by the same in every run. */
  readonly narrowing: number | null
  /** What the change costs. */
  readonly costs: readonly PairCost[]
}
