import type { Scalar } from '#model/scalar'

/** One number taken from a run: a reduction of a probe over a stretch of the grid. */
export interface Measure {
  /** A name of the table of reductions. */
  readonly reduction: string
  /** Position of the probe among the probes of the scenario. */
  readonly probe: number
  /** First and last instant of the stretch. */
  readonly first: number
  readonly last: number
  /** True when it is taken from the run that the outcome is held against. */
  readonly isBaseline: boolean
}

/** Which direction of an outcome is better for a player. */
export type Direction = 'higher' | 'lower'

/** One number that a scenario asks of every run. */
export interface Outcome {
  readonly name: string
  readonly meaning: string | undefined
  readonly text: string
  readonly unitText: string
  readonly better: ReadonlyMap<string, Direction>
  /** The player whose cost it is; undefined for what is no cost. */
  readonly costs: string | undefined
  /** Numbers of which a study says how often they are reached. */
  readonly thresholds: readonly number[]
  readonly measures: readonly Measure[]
  /** The outcome over its measures: slot `i` is measure `i`. */
  readonly value: Scalar
  /** Policies, by player, of the run that `baseline(…)` looks at; the other players do as in the run itself. */
  readonly against: ReadonlyMap<string, string>
  /** Whether the outcome is the time of an event: a point in time, not a length. */
  readonly isTime: boolean
}
