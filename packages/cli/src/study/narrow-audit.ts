import type { Audit } from '@erosion/engine'

/** What an audit says of some outcomes only, by name. */
export function narrowAudit(audit: Audit, names: readonly string[]): Audit {
  const outcomes = audit.outcomes.filter(({ outcome }) => names.includes(outcome))
  const isGood =
    outcomes.every((outcome) => outcome.isGood) &&
    audit.broken.length === 0 &&
    audit.saved.isWhole &&
    audit.failed < 1
  return { ...audit, outcomes, isGood }
}
