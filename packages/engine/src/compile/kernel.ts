import type { ExpandedModel } from '#model/expanded'
import type { Tableau } from './methods/tableau.js'

/** The grid of time steps of a run: instants are `from + n · step`, n from 0 to `stepCount`. */
export interface Grid {
  readonly from: number
  readonly step: number
  readonly stepCount: number
}

/** At the start of a step, a slot takes a new value and keeps it through every stage of the method. */
export interface Change {
  readonly step: number
  readonly slot: number
  readonly value: number
}

/** Everything that makes one run. */
export interface RunInputs {
  readonly grid: Grid
  readonly tableau: Tableau
  /** A number for every slot; those of parameters, levers and disturbances are read, the others overwritten. */
  readonly values: Float64Array
  /** What levers and disturbances do later, by rising step. */
  readonly changes: readonly Change[]
  /** The slots to record at every instant of the grid. */
  readonly recorded: readonly number[]
}

/**
 * How a run ended: well, or at the first instant `time` at which a stock or a recorded number is not finite;
 * `slot` is the one to blame.
 */
export type RunStatus =
  { readonly kind: 'ok' } | { readonly kind: 'non-finite'; readonly slot: number; readonly time: number }

/** What a run leaves: its status, and the recorded numbers. */
export interface RunOutput {
  readonly status: RunStatus
  /** One stretch of `stepCount + 1` numbers for each recorded slot; NaN from the failing instant on. */
  readonly records: Float64Array
}

/**
 * A compiled model. Kernels of one model agree bit for bit on every number that they record, and on the status;
 * they use only + − × ÷ √, comparison, floor and the engine's own elementary functions, in the order written.
 */
export interface Kernel {
  run(inputs: RunInputs): RunOutput
}

/** Makes a kernel of a model. */
export type Compile = (model: ExpandedModel) => Kernel
