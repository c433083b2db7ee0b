import { pairedDifference } from '#summary/paired-difference'
import type { StudyResults } from '#batch/study-results'
import { meanInterval, type MeanInterval } from '#comparison/mean-interval'
import { groupsOfDesign } from '#sample/designs/groups-of-design'
import { wholeChoice, type PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import type { TableCell } from './finding.js'

/** A study of a claim that is finished. */
export interface ClaimResults {
  readonly scenario: Scenario
  readonly results: StudyResults
}

/** Two choices of policies. */
export interface Ends {
  readonly from: PolicyChoice
  readonly to: PolicyChoice
}

/** The position of a choice of policies, those that it does not name at their default; -1 when it was not run. */
export function placeOf({ scenario, results }: ClaimResults, choice: PolicyChoice): number {
  const key = JSON.stringify(wholeChoice(scenario, choice))
  return results.choices.findIndex((one) => JSON.stringify(one) === key)
}

/**
 * What a change of policies does to an outcome, run by run; NaN where there is no number.
 * @throws RangeError when the study lacks a choice or the outcome
 */
export function changeIn(study: ClaimResults, { from, to }: Ends, outcome: string): Float64Array {
  return pairedDifference(study.results, outcome, placeOf(study, from), placeOf(study, to)).differences
}

/** The mean of a number of each run, with the interval that the design gives. */
export function intervalIn({ results }: ClaimResults, values: Float64Array): MeanInterval {
  return meanInterval(values, groupsOfDesign(results.study.design))
}

/** The text of an outcome's unit, `1` when it has none. */
export function unitIn({ scenario }: ClaimResults, outcome: string): string {
  return scenario.outcomes.find(({ name }) => name === outcome)?.unitText ?? '1'
}

/** A number of an outcome: shares in points. */
export function cellOf(study: ClaimResults, outcome: string, interval: MeanInterval): TableCell {
  return { ...interval, as: unitIn(study, outcome) === '1' ? 'points' : 'number' }
}

/** The name of an outcome with its unit, where that is not a share. */
export function nameIn(study: ClaimResults, outcome: string): string {
  const unit = unitIn(study, outcome)
  return unit === '1' ? outcome : `${outcome} (${unit})`
}
