import type { Scalar } from './scalar.js'

/** Where the number in a slot comes from. */
export type SlotRole =
  'time' | 'time step' | 'parameter' | 'lever' | 'exogenous' | 'stock' | 'auxiliary' | 'switch' | 'initial'

/** One numbered place for one number of a run. */
export interface Slot {
  /** `share[russia, kazakhstan]`; constructs are named after the equation they stand in. */
  readonly name: string
  readonly role: SlotRole
}

/** A slot that takes the value of an expression. */
export interface Assignment {
  readonly slot: number
  readonly value: Scalar
}

/** A scalar stock: where it starts, and how fast it changes. */
export interface ScalarStock {
  readonly slot: number
  readonly initial: Scalar
  readonly rate: Scalar
}

/** When a step, a pulse or a ramp begins, and when a pulse or a ramp ends; constants of a run. */
export interface Switching {
  readonly construct: 'step' | 'pulse' | 'ramp'
  readonly start: Scalar
  readonly end: Scalar | undefined
  /** The equation that it stands in. */
  readonly path: readonly (string | number)[]
}

/** A model unrolled into scalar equations over slots. */
export interface ExpandedModel {
  readonly slots: readonly Slot[]
  /** First slot of each variable of the model; its elements follow, row-major. */
  readonly firstSlots: ReadonlyMap<string, number>
  readonly stocks: readonly ScalarStock[]
  /** In an order in which each reads only what stands before it. */
  readonly auxiliaries: readonly Assignment[]
  /** Step and pulse switches: set once a step, held through every stage of the method. */
  readonly switches: readonly Assignment[]
  /** What the first instant sets, in order: starts of stocks, auxiliaries, and values kept by `initial`. */
  readonly start: readonly Assignment[]
  readonly switchings: readonly Switching[]
}

/** The slot that holds the time. */
export const TIME_SLOT = 0

/** The slot that holds the time step. */
export const STEP_SLOT = 1
