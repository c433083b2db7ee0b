import type { LeverRule } from './lever-rule.js'

/** The slots of the conditions that some rules look at, each once. */
export function slotsSeen(rules: readonly LeverRule[]): readonly number[] {
  const slots = rules.flatMap(({ trigger }) => (trigger ? [trigger.when, trigger.until] : []))
  return [...new Set(slots.flatMap((slot) => slot ?? []))]
}
