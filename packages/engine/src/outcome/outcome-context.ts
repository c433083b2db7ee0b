import type { PathKey, Problem } from '#core/issue'
import type { Grid } from '#compile/kernel'
import type { Probe } from '#model/expand'
import type { EquationContext } from '#model/read-equation'
import type { Measure } from './outcome.js'

/** What an outcome is read with; probes of all outcomes are gathered in one list. */
export interface OutcomeContext extends EquationContext {
  /** Undefined when the time of the scenario could not be read; times are then not looked at. */
  readonly grid: Grid | undefined
  readonly probes: Probe[]
}

/** The reading of one outcome. */
export interface OutcomeReading {
  readonly name: string
  readonly path: readonly PathKey[]
  readonly context: OutcomeContext
  readonly problem: (problem: Problem) => void
  /** What it takes from the runs, in the order of its equation. */
  readonly measures: Measure[]
  /** True inside `baseline(…)`. */
  readonly isBaseline: boolean
  /** True when the outcome says what it is held against. */
  readonly mayCompare: boolean
}
