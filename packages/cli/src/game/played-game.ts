import type { Game, GameAnalysis, GameStudy, Scenario, StudyTable } from '@erosion/engine'

/** A game, what is known of it, and the study that it comes from. */
export interface PlayedGame {
  readonly game: Game
  readonly analysis: GameAnalysis
  /** Undefined for a game from a file. */
  readonly study:
    { readonly scenario: Scenario; readonly table: StudyTable; readonly played: GameStudy } | undefined
}
