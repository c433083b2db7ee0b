import type { OutcomeComparison, Scenario, StudyTable } from '@erosion/engine'

/** A study whose policies have been compared. */
export interface ComparedStudy {
  readonly scenario: Scenario
  readonly table: StudyTable
  readonly comparisons: readonly OutcomeComparison[]
}
