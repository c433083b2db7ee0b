import type { PolicyChoice } from '#scenario/policy-choice'
import type { PolicyChange } from './policy-change.js'
import type { Question } from './question.js'

/** What a claim expects of a change: less, more, or no more than a margin either way. */
export type Expected = 'lower' | 'higher' | 'negligible'

/** A claim of the essay as a question to a scenario. */
export interface Claim {
  readonly id: string
  readonly claim: string
  /** The change that decides, measured twice, and what the claim expects of it. */
  readonly from: PolicyChoice
  readonly to: PolicyChoice
  readonly expected: Expected
  /** The decisive change in words. */
  readonly change: string
  /** Outcomes beside the two measures at which no more than half of the change may be there yet: it does not come at once. */
  readonly early?: readonly string[]
  /** Other changes that are shown beside it. */
  readonly beside: readonly PolicyChange[]
  /** Outcomes that are shown besides the two measures, of the decisive change and of those beside it. */
  readonly outcomes: readonly string[]
  /** What else is asked of the same experiment. */
  readonly questions: readonly Question[]
  readonly falseWhen: string
}

/** The two measures of every claim. */
export const measures = ['retained dependence at 2040', "Russia's share of dependence at 2040"] as const

/** Changes of a share up to this, a hundredth, count as negligible. */
export const NEGLIGIBLE = 0.01

/** Changes of a share below this, a tenth of a point, are too small to speak for a claim or against it. */
export const TRIFLE = 0.001
