import type { PolicyChoice } from '@erosion/engine'

/** A choice of policies in words: `russia: watch, us: deals`. */
export const choiceWords = (choice: PolicyChoice): string =>
  Object.entries(choice)
    .map(([player, policy]) => `${player}: ${policy}`)
    .join(', ')
