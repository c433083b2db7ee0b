import type { GameAnalysis } from '#game/analyse-game'
import type { Equilibrium } from '#game/equilibrium'
import type { Game } from '#game/game'
import type { Party } from '#scenario/payoffs'
import type { MeanInterval } from './mean-interval.js'
import type { WeightSensitivity } from './weight-doubt.js'

/** The game that a study makes of a scenario's policies: payoffs are means over its runs. */
export interface GameStudy {
  readonly game: Game
  readonly analysis: GameAnalysis
  /** Everybody who gets something: players first, in the order of the game, then the others. */
  readonly parties: readonly Party[]
  /** By party, then by profile. */
  readonly payoffs: readonly (readonly MeanInterval[])[]
  /** Runs that count, and runs left out because somebody's payoff is no number in them. */
  readonly runs: number
  readonly left: number
  /** By profile: the share of resamples of the runs in which it is an equilibrium of mean payoffs; null where none are drawn. */
  readonly sampling: readonly (number | null)[]
  /** By equilibrium in which a player mixes: the share of resamples that have one with the same strategies; null where they do not say so. */
  readonly mixedSampling: readonly { readonly equilibrium: Equilibrium; readonly share: number | null }[]
  /** By profile: the share of single futures, known beforehand, in which it is an equilibrium. */
  readonly futures: readonly number[]
  /** The share of futures that have none in pure strategies. */
  readonly futuresWithout: number
  readonly weights: WeightSensitivity
}
