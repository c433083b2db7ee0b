import type { PolicyChoice } from '#scenario/policy-choice'

/** A change of policies in words: `the network policy, against neglect`. */
export interface PolicyChange {
  readonly words: string
  readonly from: PolicyChoice
  readonly to: PolicyChoice
}
