import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { changeOf, type Change, type OutcomeColumn } from './change-of.js'
import { summariseColumn, type ColumnSummary } from './summarise-column.js'

/** What the runs of a study under one choice of policies say of one outcome. */
export interface OutcomeSummary extends ColumnSummary {
  readonly policies: PolicyChoice
  /**
   * The mean of what it has more than the first choice, run by run in the same futures; null for the first itself. A time
   * that never comes counts as the first instant after those at which it could have come.
   */
  readonly change: Change | null
}

/** One outcome under every choice of policies. */
export interface OutcomeTable {
  readonly name: string
  readonly unit: string
  readonly meaning: string | undefined
  readonly isTime: boolean
  readonly rows: readonly OutcomeSummary[]
}

/**
 * What the runs of a study say of every outcome of the scenario. Results are read one column at a time, each once, so
 * that no more than two stand in memory.
 * @param source whose outcomes are those of the scenario, in its order
 */
export function summariseStudy(
  scenario: Pick<Scenario, 'outcomes'>,
  source: StudyTable | StudyResults,
): readonly OutcomeTable[] {
  const { study, choices, column, lost, nevers } = asResults(source)
  const groups = groupsOfDesign(study.design)
  return scenario.outcomes.map((outcome, position) => {
    let first: OutcomeColumn | undefined
    const rows = choices.map((policies, choice): OutcomeSummary => {
      const own = { values: column(choice, position), lost: lost(choice, position), never: nevers[position] }
      const summary = summariseColumn(own.values, own.lost, outcome, study.design)
      const change = first ? changeOf(first, own, groups) : null
      first ??= own
      return { policies, ...summary, change }
    })
    const { name, unitText: unit, meaning, isTime } = outcome
    return { name, unit, meaning, isTime, rows }
  })
}
