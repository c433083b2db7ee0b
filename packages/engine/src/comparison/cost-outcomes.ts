import type { Outcome } from '#outcome/outcome'
import type { Scenario } from '#scenario/scenario'

/**
 * The outcomes that say what a change costs: those asked for by name; else, for each player who changed, the one that
 * the scenario marks as its cost and, of several, the one that ends when the outcome does.
 */
export function costOutcomes(
  { outcomes }: Pick<Scenario, 'outcomes'>,
  outcome: Outcome,
  players: readonly string[],
  asked?: readonly string[],
): readonly Outcome[] {
  if (asked) return outcomes.filter(({ name }) => asked.includes(name) && name !== outcome.name)
  return players.flatMap((player) => {
    const own = outcomes.filter(({ costs }) => costs === player)
    const ofSameTime = own.find((one) => lastInstant(one) === lastInstant(outcome))
    const [first] = own
    const found = ofSameTime ?? first
    return found && outcome.costs === undefined ? [found] : []
  })
}

const lastInstant = ({ measures }: Outcome): number =>
  measures.reduce((latest, { last }) => Math.max(latest, last), -1)
