import type { PolicyChoice } from '#scenario/policy-choice'

/** `russia watch, us deals`. */
export function describePolicies(policies: PolicyChoice): string {
  const parts = Object.entries(policies).map(([player, policy]) => `${player} ${policy}`)
  return parts.length === 0 ? 'no policies' : parts.join(', ')
}

/** Choices of policies as the names of rows: what all of them hold is said once, and the rest row by row. */
export interface DescribedChoices {
  /** `china steady`; empty when nothing is held, or everything is, as in a single choice. */
  readonly held: string
  /** The name of a row. */
  readonly nameOf: (policies: PolicyChoice) => string
}

/** Finds what some choices have in common. */
export function describeChoices(choices: readonly PolicyChoice[]): DescribedChoices {
  const [first = {}] = choices
  const isHeld = (player: string) => choices.every((choice) => choice[player] === first[player])
  const only = (policies: PolicyChoice, wanted: boolean): PolicyChoice =>
    Object.fromEntries(Object.entries(policies).filter(([player]) => isHeld(player) === wanted))
  const held = only(first, true)
  const areSame = Object.keys(held).length === Object.keys(first).length
  return {
    held: areSame || Object.keys(held).length === 0 ? '' : describePolicies(held),
    nameOf: (policies) => describePolicies(areSame ? policies : only(policies, false)),
  }
}
