import type { BackcastResult, Scenario } from '@erosion/engine'

/** A finished backcast, ready to be written. */
export interface WrittenBackcast {
  readonly scenario: Scenario
  readonly result: BackcastResult
  /** Whether what was scored is the user's own. */
  readonly isGiven: boolean
}

/** Writes a backcast as lines; `columns` is the width of the terminal, undefined when there is none. */
export type BackcastWriter = (written: WrittenBackcast, columns: number | undefined) => Iterable<string>
