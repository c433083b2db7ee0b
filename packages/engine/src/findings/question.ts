import type { PolicyChoice } from '#scenario/policy-choice'
import type { PolicyChange } from './policy-change.js'

/** What a claim asks besides its decisive change; each gives a table. */
export type Question =
  | TogetherQuestion
  | ChannelsQuestion
  | GainsQuestion
  | PaceQuestion
  | ShareQuestion
  | CostQuestion
  | RegretQuestion
  | CutQuestion
  | WhereQuestion
  | TimingQuestionOfClaim

/** What two policies do together beyond what each does alone. */
export interface TogetherQuestion {
  readonly kind: 'together'
  readonly none: PolicyChoice
  readonly first: readonly [words: string, choice: PolicyChoice]
  readonly second: readonly [words: string, choice: PolicyChoice]
  readonly both: PolicyChoice
  readonly outcomes: readonly string[]
}

/** In which channels a change of retained dependence happens. */
export interface ChannelsQuestion {
  readonly kind: 'channels'
  readonly change: PolicyChange
}

/** Whose dependence grows or shrinks in which channel. */
export interface GainsQuestion {
  readonly kind: 'gains'
  readonly changes: readonly PolicyChange[]
}

/** How much of a change of the last year is there in earlier ones. */
export interface PaceQuestion {
  readonly kind: 'pace'
  readonly changes: readonly PolicyChange[]
  /** For each measure: its outcomes by year, the last year last. */
  readonly horizons: readonly (readonly string[])[]
}

/** What share of a change a part of it makes. */
export interface ShareQuestion {
  readonly kind: 'share'
  readonly part: PolicyChange
  readonly whole: PolicyChange
  readonly outcomes: readonly string[]
}

/** What changes cost, and what a point costs. */
export interface CostQuestion {
  readonly kind: 'cost'
  readonly outcome: string
  readonly changes: readonly PolicyChange[]
}

/** What each of some choices loses against the best of them in the same future. */
export interface RegretQuestion {
  readonly kind: 'regret'
  readonly choices: readonly (readonly [words: string, choice: PolicyChoice])[]
}

/** What remains of the decisive change when one variable sees another as it was at the start: a study of its own. */
export interface CutQuestion {
  readonly kind: 'cut'
  readonly from: string
  readonly to: string
  /** The cut in words: `dependence sees the routes of 2025`. */
  readonly words: string
  readonly outcomes: readonly string[]
  /** The outcome that the claim says runs through the link: no more than half of its change may remain without it. */
  readonly carried: string
  readonly note: string
}

/** In which futures a change raises an outcome: a study of its own, of more futures. */
export interface WhereQuestion {
  readonly kind: 'where'
  readonly change: PolicyChange
  readonly outcomes: readonly string[]
}

/** What a policy is worth by its start: a study of its own. */
export interface TimingQuestionOfClaim {
  readonly kind: 'timing'
  readonly player: string
  readonly policy: string
  readonly against: string
  /** Years. */
  readonly starts: readonly number[]
  readonly target: number
}
