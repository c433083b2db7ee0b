import type { OutcomeComparison, Scenario, StudyResults } from '@erosion/engine'

/** A study whose policies have been compared. */
export interface ComparedStudy {
  readonly scenario: Scenario
  readonly results: StudyResults
  readonly comparisons: readonly OutcomeComparison[]
  /** Whether people see the pairs in which several players change, too. */
  readonly isEveryPair: boolean
}
