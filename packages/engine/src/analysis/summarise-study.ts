import { asResults, type StudyResults } from '#batch/study-results'
import type { StudyTable } from '#batch/study-table'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { knownMean, type KnownMean } from './known-mean.js'
import { differencesOf } from './paired-difference.js'
import { summariseColumn, type ColumnSummary } from './summarise-column.js'

/** What the runs of a study under one choice of policies say of one outcome. */
export interface OutcomeSummary extends ColumnSummary {
  readonly policies: PolicyChoice
  /** The mean of what it has more than the first choice, run by run in the same futures; null for the first itself. */
  readonly change: KnownMean | null
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
  const { study, choices, column, lost } = asResults(source)
  const groups = groupsOfDesign(study.design)
  return scenario.outcomes.map((outcome, position) => {
    let first: Float64Array | undefined
    const rows = choices.map((policies, choice): OutcomeSummary => {
      const values = column(choice, position)
      const summary = summariseColumn(values, lost(choice, position), outcome, study.design)
      const change = first ? knownMean(differencesOf(first, values), groups) : null
      first ??= values
      return { policies, ...summary, change }
    })
    const { name, unitText: unit, meaning, isTime } = outcome
    return { name, unit, meaning, isTime, rows }
  })
}
