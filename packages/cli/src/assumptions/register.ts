import type { Assumption, EvidenceCount, Scenario } from '@erosion/engine'

/** The assumptions of a scenario, and what was asked beside them. */
export interface Register {
  readonly scenario: Scenario
  readonly assumptions: readonly Assumption[]
  readonly count: EvidenceCount
  /** The outcome whose sensitivity stands beside each parameter; undefined when none was asked for. */
  readonly outcome: string | undefined
}
