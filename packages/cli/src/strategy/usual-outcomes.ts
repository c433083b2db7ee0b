import type { Scenario } from '@erosion/engine'

/**
 * The outcomes that are looked at unless some are asked for: those that the payoffs of the scenario look at; without
 * payoffs, those that are better one way for somebody; without these, all.
 */
export function usualOutcomes({ outcomes, payoffs }: Scenario): readonly string[] {
  const names = outcomes.map(({ name }) => name)
  const wanted = payoffs?.outcomes.flatMap(({ outcome }) => names[outcome] ?? []) ?? []
  if (wanted.length > 0) return wanted
  const directed = outcomes.filter(({ better }) => better.size > 0).map(({ name }) => name)
  return directed.length > 0 ? directed : names
}
