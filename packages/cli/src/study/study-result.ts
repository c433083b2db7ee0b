import type { Audit, Scenario, Study, StudyTable } from '@erosion/engine'
import { pickOutcomes } from '../run/output/narrow-runs.js'

/** What came of a scenario: a study of many futures, or single runs at middle values. */
export interface StudyResult {
  readonly scenario: Scenario
  /** What was planned; undefined for single runs, whose table has one run under each choice. */
  readonly study: Study | undefined
  readonly table: StudyTable
  /** What an audit of the first futures says of step and method; undefined for single runs. */
  readonly audit?: Audit | undefined
}

/** Whether all planned runs are finished. */
export function isComplete({ table }: StudyResult): boolean {
  return table.runs === table.planned
}

/** The result with some of its outcomes only, in the order in which they are named; all when none is. */
export function narrowResult(result: StudyResult, names: readonly string[]): StudyResult {
  if (names.length === 0) return result
  const { scenario, table } = result
  const outcomes = pickOutcomes(scenario, names)
  const columns = outcomes.map((outcome) => scenario.outcomes.indexOf(outcome))
  return {
    ...result,
    scenario: { ...scenario, outcomes },
    table: {
      ...table,
      outcomes: outcomes.map(({ name }) => name),
      values: table.values.map((all) => columns.map((column) => all[column] ?? new Float64Array())),
      failed: table.failed.map((one) => ({
        ...one,
        lost: columns.flatMap((column, position) => (one.lost.includes(column) ? [position] : [])),
      })),
    },
  }
}
