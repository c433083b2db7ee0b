import type { Assessment, PlayerPayoffs, Scenario, StudyResults } from '@erosion/engine'
import type { RobustQuestion } from './read-question.js'

/** The policies of one player, assessed. */
export interface AssessedStudy {
  readonly scenario: Scenario
  readonly results: StudyResults
  readonly question: RobustQuestion
  readonly payoffs: PlayerPayoffs
  /** In the terms of the outcome: of what is better lower, less is better; what is lost is 0 or above. */
  readonly assessments: readonly Assessment[]
}
