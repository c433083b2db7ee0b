import type { Budget } from './budget.js'
import type { Course } from './course.js'
import type { Trigger } from './trigger.js'

/** A lever that is more than a course of values: set by the state, paid for, or kept from acting beside another. */
export interface LeverRule {
  /** `push`, as its policy calls it. */
  readonly name: string
  readonly player: string
  readonly policy: string
  /** Its rules in words: `when x < 1, until x > 2, cost 3`. */
  readonly text: string
  readonly elements: readonly RuledElement[]
  /** What all its elements do. */
  readonly course: Course
  /** Undefined for a lever that goes by the calendar alone. */
  readonly trigger: Trigger | undefined
  /** Money per unit of distance from the base and unit of time: a number, or the parameter in a slot. */
  readonly price: Price
  /** Each has to have room for the price; none for money without end. */
  readonly budgets: readonly Budget[]
  /** True for one that is paid whatever is left, and never refused. */
  readonly isMandatory: boolean
  /** Slots of levers that may not move while this one does. */
  readonly excludes: readonly number[]
  /** Where it is written down what the lever does, with others of its group, and those of its player. */
  readonly accounts: readonly AccountSlots[]
}

/** One element of a lever with a rule. */
export interface RuledElement {
  /** `policy_offer[us, minerals]`. */
  readonly lever: string
  readonly slot: number
}

/** A price: a number, or what a slot holds at the start of the run. */
export type Price = { readonly amount: number } | { readonly slot: number }

/** The slots in which a group of levers is accounted for. */
export interface AccountSlots {
  /** 1 while any of them is on, else 0. */
  readonly on: number
  /** How long any was on, what was spent, how long any was refused, and what that would have cost, up to now. */
  readonly timeOn: number
  readonly spent: number
  readonly timeRefused: number
  readonly refused: number
}
