import type { Timing } from '@erosion/engine'

/** What is written of one outcome. */
export interface TimedOutcome {
  readonly outcome: string
  readonly isTime: boolean
  /** What a time that never comes counts as in means; undefined for what is no time. */
  readonly never: number | undefined
  readonly unit: string
  /** For the player whose policy it is. */
  readonly isHigherBetter: boolean
  readonly timings: readonly Timing[]
}

/** All that is written. */
export interface TimingResult {
  readonly title: string
  readonly what: string
  /** Another policy of the player; undefined for doing nothing. */
  readonly against: string | undefined
  readonly futures: number
  readonly target: number | undefined
  readonly share: number
  readonly outcomes: readonly TimedOutcome[]
}
