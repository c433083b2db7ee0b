import type { Assumption, EvidenceCount, PolicyChoice, Scenario } from '@erosion/engine'

/** The assumptions of a scenario, and what was asked beside them. */
export interface Register {
  readonly scenario: Scenario
  readonly assumptions: readonly Assumption[]
  readonly count: EvidenceCount
  /** The outcome whose sensitivity stands beside each parameter; undefined when none was asked for. */
  readonly outcome: string | undefined
  /** The study behind the sensitivities; undefined when there are none. */
  readonly study: SensitivityStudy | undefined
}

/** In how many futures, and under which policies, an outcome was looked at. */
export interface SensitivityStudy {
  readonly runs: number
  readonly policies: PolicyChoice
}
