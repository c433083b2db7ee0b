import type { PolicyChoice } from '@erosion/engine'

/** `russia: watch, us: deals`. */
export function wordsOfPolicies(choice: PolicyChoice): string {
  return Object.entries(choice)
    .map(([player, policy]) => `${player}: ${policy}`)
    .join(', ')
}
