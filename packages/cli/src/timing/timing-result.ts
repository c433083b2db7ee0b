import type { Timing } from '@erosion/engine'

/** What is written of one outcome. */
export interface TimedOutcome {
  readonly outcome: string
  readonly isTime: boolean
  /** What a time that never comes counts as in means; undefined for what is no time. */
  readonly never: number | undefined
  readonly unit: string
  readonly timings: readonly Timing[]
}

/** All that is written. */
export interface TimingResult {
  readonly title: string
  readonly what: string
  readonly against: string
  readonly futures: number
  readonly target: number | undefined
  readonly share: number
  readonly outcomes: readonly TimedOutcome[]
}
