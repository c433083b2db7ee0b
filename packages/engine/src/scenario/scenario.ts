import type { Grid } from '#compile/kernel'
import type { MethodName } from '#compile/methods/methods'
import type { Course } from '#levers/course'
import type { LeverRule, RuledElement } from '#levers/lever-rule'
import type { Variable } from '#model/declaration'
import type { Probe } from '#model/expand'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'
import type { Outcome } from '#outcome/outcome'
import type { Backcast } from './backcast.js'
import type { ValidationSource } from './backcast-schema.js'
import type { PayoffRules } from './payoffs.js'
import type { Chance } from './read-chance.js'
import type { Branching } from './tree.js'
import type { Study } from './uncertainty.js'

/** A scenario that has been read and checked: everything that a run needs, as plain data. */
export interface Scenario extends Chance {
  readonly title: string
  readonly about: string | undefined
  readonly model: Model
  readonly expanded: ExpandedModel
  readonly grid: Grid
  /** Saved values lie this many steps apart. */
  readonly saveEvery: number
  /** Saved values lie this far apart in time. */
  readonly saveInterval: number
  readonly method: MethodName
  /** A number for every slot: parameters, levers at their base, disturbances at theirs; elsewhere 0. */
  readonly values: Float64Array
  readonly players: readonly Player[]
  readonly outcomes: readonly Outcome[]
  /** Names of the outcomes that are shown unless others are asked for, the first before all; none for all of them. */
  readonly headline: readonly string[]
  readonly expectations: readonly Expectation[]
  /** Dated branchings, in the order of their dates. */
  readonly tree: readonly Branching[]
  /** What levers with rules are accounted for in, besides the variables of the model. */
  readonly accounts: readonly Variable[]
  /** What the players want; undefined when the scenario does not say. */
  readonly payoffs: PayoffRules | undefined
  /** How many futures are drawn, and how. */
  readonly study: Study
  /** The past that it is to be held against; undefined when it names none. */
  readonly backcast: Backcast | undefined
  /** How a backcast of its model scored. */
  readonly validation: ValidationSource | undefined
  /** The slot of each probe that outcomes and expectations look at. */
  readonly probes: readonly number[]
  /** What each probe computes, to expand a changed model with. */
  readonly probed: readonly Probe[]
}

/** A player with the policies that the scenario gives it. */
export interface Player {
  readonly name: string
  readonly label: string
  readonly about: string | undefined
  /** The policy that is held unless another is asked for. */
  readonly default: string | undefined
  readonly policies: readonly Policy[]
}

/** A named set of lever settings. */
export interface Policy {
  readonly name: string
  readonly about: string | undefined
  readonly settings: readonly LeverSetting[]
  /** Levers that are set by the state, paid for, or kept from acting beside others. */
  readonly rules: readonly LeverRule[]
}

/** One element of a lever taking values over time, by the calendar alone. */
export interface LeverSetting extends Course, RuledElement {}

/** A condition that holds at every instant from `first` to `last`. */
export interface Expectation {
  readonly name: string
  readonly meaning: string | undefined
  readonly text: string
  readonly probe: number
  readonly first: number
  readonly last: number
  /** True where the probe is a number that may not be negative; otherwise it is a condition. */
  readonly isNumber?: boolean
}
