import type { Scalar } from '#model/scalar'

/** What the players of a scenario want, and others get: arithmetic over outcomes and weights. */
export interface PayoffRules {
  /** Short name and position of each outcome that is looked at: the first slots of a payoff. */
  readonly outcomes: readonly { readonly name: string; readonly outcome: number }[]
  /** The slots behind them. */
  readonly weights: readonly Weight[]
  /** Players first, in the order of the scenario. */
  readonly parties: readonly Party[]
}

/** How much something counts, and what it may be; `low` ≤ `mid` ≤ `high`. */
export interface Weight {
  readonly name: string
  readonly low: number
  readonly mid: number
  readonly high: number
  readonly unitText: string
  readonly meaning: string | undefined
  readonly source: string | undefined
}

/** Someone who gets something. */
export interface Party {
  readonly name: string
  /** False for one who chooses nothing. */
  readonly isPlayer: boolean
  readonly text: string
  readonly unitText: string
  readonly payoff: Scalar
}
