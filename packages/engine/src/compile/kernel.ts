import type { ExpandedModel } from '#model/expanded'
import type { Controller } from './controller.js'
import type { Tableau } from './methods/tableau.js'
import type { Schedule } from './schedule.js'

/** The grid of time steps of a run: instants are `from + n · step`, n from 0 to `stepCount`. */
export interface Grid {
  readonly from: number
  readonly step: number
  readonly stepCount: number
}

/**
 * Random events of one kind: they come as the hazard gathers, last a while, and merge where they overlap.
 * All are slots; the hazard and the duration are read at the start of every step.
 */
export interface EventProcess {
  /** The disturbance that is `value` while an event lasts, and what the run was given while none does. */
  readonly slot: number
  readonly value: number
  /** Expected number of events per unit of time, 0 or more; less counts as 0. */
  readonly hazard: number
  /** How long an event lasts that begins now, in the unit of time. */
  readonly duration: number
}

/** What a kernel is made for. Equations and stocks that none of this needs are left out. */
export interface KernelTask {
  readonly tableau: Tableau
  /** The slots to record at every instant of the grid. */
  readonly recorded: readonly number[]
  readonly events: readonly EventProcess[]
  /** The slots that controllers look at. */
  readonly observed?: readonly number[]
}

/** Everything in which one run may differ from another. */
export interface RunInputs {
  /** A number for every slot; those of parameters, levers and disturbances are read, the others overwritten. */
  readonly values: Float64Array
  /** What levers and disturbances do later; no two of them change one slot. */
  readonly schedules: readonly Schedule[]
  /** For each kind of events: how much hazard has to gather until the first event, from it to the next, … */
  readonly thresholds: readonly ((event: number) => number)[]
  /** Makes what decides in this run about some slots that no schedule changes; called once a run. */
  readonly control?: (grid: Grid, values: Float64Array) => Controller
}

/**
 * How a run ended: well, or at the first instant `time` at which a stock that the task needs, a recorded number,
 * a hazard, a duration or an observed slot is not finite; `slot` is the one to blame.
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
 * A compiled model. Kernels of one model and task agree bit for bit on every number that they record, and on the
 * status; they use only + − × ÷ √, comparison, floor and the engine's own elementary functions, in the order written.
 */
export interface Kernel {
  /** Makes runs on one grid; each is what it would be alone, whatever the others do. */
  run(grid: Grid, runs: readonly RunInputs[]): readonly RunOutput[]
}

/** Makes a kernel of a model for a task. */
export type Compile = (model: ExpandedModel, task: KernelTask) => Kernel
