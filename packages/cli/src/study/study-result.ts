import {
  summariseStudy,
  type Audit,
  type BrokenPromise,
  type OutcomeTable,
  type PolicyChoice,
  type Scenario,
  type Study,
} from '@erosion/engine'
import type { Failures, KeptStudy } from '@erosion/runner'
import { narrowAudit } from './narrow-audit.js'
import { pickOutcomes } from '../run/output/narrow-runs.js'

/** What came of a scenario: a study of many futures, or single runs at middle values. */
export interface StudyResult {
  readonly scenario: Scenario
  /** What was planned; undefined for single runs, of which there is one under each choice. */
  readonly study: Study | undefined
  readonly choices: readonly PolicyChoice[]
  /** Runs that are finished; fewer than were planned when the study was interrupted. */
  readonly runs: number
  readonly planned: number
  readonly outcomes: readonly OutcomeTable[]
  /** Outcomes that the study has besides those of its headline, when these alone are shown. */
  readonly others?: number
  /** For how many of those the audit finds the step too coarse. */
  readonly coarse?: number
  readonly failures: Failures
  readonly broken: readonly BrokenPromise[]
  /** How well the mean is known that the runs went on for; undefined where none was asked for. */
  readonly aim?: KnownAim | undefined
  /** What an audit of the first futures says of step and method, or of single runs themselves; undefined when none was made. */
  readonly audit?: Audit | undefined
  /** The runs one by one; undefined where only their summary is at hand. */
  readonly kept: KeptStudy | undefined
}

/** Half the width of the interval of 95 % of a mean, widened for the looks at which the runs might have ended. */
export interface KnownAim {
  readonly outcome: string
  readonly reach: number
  readonly looks: number
}

/** The result with the outcomes of the headline only, which says how many others there are. */
export function headlineOf(result: StudyResult): StudyResult {
  const shown = narrowResult(result, result.scenario.headline)
  const coarse = (audit: Audit | undefined) => audit?.outcomes.filter(({ isGood }) => !isGood).length ?? 0
  return {
    ...shown,
    others: result.outcomes.length - shown.outcomes.length,
    coarse: coarse(result.audit) - coarse(shown.audit),
  }
}

/** What finished runs come to. @param study undefined for single runs */
export function resultOf(scenario: Scenario, study: Study | undefined, kept: KeptStudy): StudyResult {
  const { results, failures, broken } = kept
  const { choices, runs } = results
  const planned = study?.runs ?? 1
  const outcomes = summariseStudy(scenario, results)
  return { scenario, study, choices, runs, planned, outcomes, failures, broken, kept }
}

/** Whether all planned runs are finished. */
export function isComplete({ runs, planned }: StudyResult): boolean {
  return runs === planned
}

/** The result with some of its outcomes only, in the order in which they are named; all when none is. */
export function narrowResult(result: StudyResult, names: readonly string[]): StudyResult {
  if (names.length === 0) return result
  const { scenario } = result
  const outcomes = pickOutcomes(scenario, names)
  const tables = outcomes.flatMap(({ name }) => result.outcomes.find((table) => table.name === name) ?? [])
  const audit = result.audit && narrowAudit(result.audit, names)
  return { ...result, scenario: { ...scenario, outcomes }, outcomes: tables, audit }
}
