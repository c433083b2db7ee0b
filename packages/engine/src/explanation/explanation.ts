import type { VariableKind } from '#model/declaration'
import type { Link } from '#feedback/links'
import type { Loop } from '#feedback/loops'
import type { SeenStates } from '#feedback/seen-states'
import type { Sign } from '#feedback/sign'

/** Everything that a model says of itself, or what it says of one of its names. Plain data, fit for JSON. */
export type Explanation = ModelExplanation | VariableExplanation | TableExplanation | LoopExplanation

/** A whole model. */
export interface ModelExplanation {
  readonly what: 'model'
  readonly name: string
  readonly about: string | undefined
  readonly timeUnit: string
  readonly dimensions: readonly DimensionExplanation[]
  /** In the order in which the model declares them. */
  readonly variables: readonly VariableExplanation[]
  readonly tables: readonly TableExplanation[]
  /** Loops with a name, then those of the shortest independent loop set that have none. */
  readonly loops: readonly LoopExplanation[]
  /** The branchings of the scenario, in the order of their dates. */
  readonly tree: readonly BranchingExplanation[]
  /** The states in which all signs were seen. */
  readonly seen: SeenStates
}

/** A dimension, or a second name of one. */
export interface DimensionExplanation {
  readonly name: string
  /** The dimension of which it is a second name. */
  readonly aliasOf: string | undefined
  readonly elements: readonly string[]
}

/** A parameter, a lever, a disturbance, a stock or an auxiliary. */
export interface VariableExplanation {
  readonly what: 'variable'
  readonly name: string
  readonly kind: VariableKind
  readonly indices: readonly DimensionExplanation[]
  readonly unit: string
  readonly meaning: string | undefined
  readonly source: string | undefined
  /** What a paper or an earlier model calls it. */
  readonly symbol: string | undefined
  /** Who holds it, when it is a lever. */
  readonly owner: string | undefined
  /** What policies make of it, when they set it by the state, pay for it, or keep it from acting beside others. */
  readonly rules: readonly RuleExplanation[]
  readonly equations: readonly EquationExplanation[]
  /** Its numbers, element by element, when it has no equation. */
  readonly values: readonly ValueExplanation[]
  readonly reads: readonly Link[]
  readonly feeds: readonly Link[]
  readonly loops: readonly LoopExplanation[]
  /** The states in which the signs were seen; said once for a whole model, and by a variable that stands alone. */
  readonly seen?: SeenStates
}

/** An equation of a variable. */
export interface EquationExplanation {
  /** The value of an auxiliary; the start or the net flow of a stock. */
  readonly part: 'value' | 'initial' | 'rate'
  /** The right side, in one form however its author laid it out. */
  readonly text: string
  /** The whole formula, for the inside of a formula of TeX. */
  readonly tex: string
}

/** A number of the scenario, and the range that the model gives it. */
export interface ValueExplanation {
  /** `russia, kazakhstan`; empty for a variable without indices. */
  readonly element: string
  readonly value: number
  readonly low: number | undefined
  readonly high: number | undefined
}

/** What a policy makes of a lever with rules. */
export interface RuleExplanation {
  readonly player: string
  readonly policy: string
  /** The lever, or those of its elements that are meant, as the policy calls it. */
  readonly lever: string
  /** `1.2 from 2025; when share < 0.9, cost 1`. */
  readonly text: string
}

/** A dated event of the scenario that may go one way or another. */
export interface BranchingExplanation {
  readonly name: string
  readonly about: string | undefined
  /** `at 2030, after vote: go`. */
  readonly date: string
  readonly branches: readonly BranchExplanation[]
}

/** One way that a branching may go. */
export interface BranchExplanation {
  readonly name: string
  readonly about: string | undefined
  /** How likely it is, and what it changes: `0.2 (0.1 to 0.35), us network`. */
  readonly text: string
}

/** A function given by points. */
export interface TableExplanation {
  readonly what: 'table'
  readonly name: string
  readonly unit: string
  readonly inputUnit: string
  readonly meaning: string | undefined
  readonly source: string | undefined
  readonly points: readonly (readonly [number, number])[]
}

/** A feedback loop, link by link. */
export interface LoopExplanation extends Loop {
  readonly what: 'loop'
  /** What each variable of the path does to the next, the last one to the first. */
  readonly signs: readonly Sign[]
  /** How `without` opens it: `coercion → trust cut`, `hedging = 0`. Undefined for a loop without a name. */
  readonly opened: string | undefined
  /** The states in which the signs were seen, when the loop stands alone. */
  readonly seen?: SeenStates
}
