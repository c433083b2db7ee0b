import type { BoundedSpread } from '#sample/bounded-spread'
import type { CompositionSpread } from '#sample/composition-spread'
import type { RankCorrelation } from '#sample/correlations'
import type { DesignName } from '#sample/designs/designs'
import type { NoiseSpread } from '#sample/noise-spread'

/** A number that is not known: one parameter, or several elements that share one value. */
export interface UncertainNumber {
  readonly kind: 'number'
  /** `growth[russia]`: names its stream and its column, so that no other uncertainty changes its draws. */
  readonly name: string
  readonly slots: readonly number[]
  readonly spread: BoundedSpread
  /** In words: `triangular, low 1, mid 2, high 4`. */
  readonly text: string
}

/** Shares of a whole that are not known, drawn together. */
export interface UncertainShares {
  readonly kind: 'shares'
  readonly name: string
  /** The name of each share, in the order of the slots. */
  readonly parts: readonly string[]
  readonly slots: readonly number[]
  readonly spread: CompositionSpread
  readonly text: string
}

export type Uncertainty = UncertainNumber | UncertainShares

/** How many uniform numbers some uncertainties need in each run: the axes of a design. */
export function axisCount(uncertainties: readonly Uncertainty[]): number {
  return uncertainties.reduce(
    (sum, uncertainty) => sum + (uncertainty.kind === 'shares' ? uncertainty.slots.length : 1),
    0,
  )
}

/** Rank correlations between some uncertain numbers. */
export interface Correlations {
  /** Names of uncertain numbers in the order of the copula; one that is held at a value is not among the uncertainties. */
  readonly members: readonly string[]
  /** Pairs by their positions among the members. */
  readonly ties: readonly RankCorrelation[]
  /** In words, one for each pair. */
  readonly texts: readonly string[]
}

/** A disturbance that goes up and down at random. */
export interface NoisePath {
  /** Names its stream. */
  readonly name: string
  readonly slots: readonly number[]
  /** How many steps a value is held; where it is no whole number, a step sees the mean of what falls into it. */
  readonly stepsHeld: number
  readonly spread: NoiseSpread
  readonly text: string
}

/** How many futures are drawn, and how. */
export interface Study {
  readonly runs: number
  readonly design: DesignName
  readonly seed: string
}
