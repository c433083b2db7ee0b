import type { Game, GameAnalysis, GameStudy, Scenario, StudyResults } from '@erosion/engine'

/** A game, what is known of it, and the study that it comes from. */
export interface PlayedGame {
  readonly game: Game
  readonly analysis: GameAnalysis
  /** Undefined for a game from a file. */
  readonly study:
    { readonly scenario: Scenario; readonly results: StudyResults; readonly played: GameStudy } | undefined
}
