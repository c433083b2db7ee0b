import type { Composition } from '#sample/composition'
import type { Copula } from '#sample/copula'
import type { DesignName } from '#sample/designs'
import type { Law } from '#sample/law'
import type { Stream } from '#random/stream'

/** A number that is not known: one parameter, or several elements that share one value. */
export interface UncertainNumber {
  readonly kind: 'number'
  /** `growth[russia]`: names its stream and its column, so that no other uncertainty changes its draws. */
  readonly name: string
  readonly slots: readonly number[]
  readonly law: Law
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
  readonly composition: Composition
  readonly text: string
}

export type Uncertainty = UncertainNumber | UncertainShares

/** Rank correlations between some uncertain numbers. */
export interface Correlations {
  /** Names of uncertain numbers in the order of the copula; one that is held at a value is not among the uncertainties. */
  readonly members: readonly string[]
  readonly copula: Copula
  /** In words, one for each pair. */
  readonly texts: readonly string[]
}

/** A disturbance that goes up and down at random. */
export interface NoisePath {
  /** Names its stream. */
  readonly name: string
  readonly slots: readonly number[]
  /** How many steps a value is held. */
  readonly stepsHeld: number
  /** Fills in the values of intervals 0, 1, … of one run, about a base. */
  readonly fill: (stream: Stream, run: number, base: number, out: Float64Array) => void
  readonly text: string
}

/** How many futures are drawn, and how. */
export interface Study {
  readonly runs: number
  readonly design: DesignName
  readonly seed: string
}
