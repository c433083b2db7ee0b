import type { Scenario } from '@erosion/engine'
import { askedOutcomes } from '../run/options/asked-outcomes.js'

/** The outcomes that are looked at unless some are asked for: the headline of the scenario; without one, all. */
export function usualOutcomes({ outcomes, headline }: Scenario): readonly string[] {
  return headline.length > 0 ? headline : outcomes.map(({ name }) => name)
}

/** The outcomes that `--outcome` asks for, each once. @param given undefined when the option is left out */
export function outcomesFor(scenario: Scenario, given: readonly string[] | undefined): readonly string[] {
  const { outcomes, isHeadline } = askedOutcomes(given)
  if (isHeadline) return usualOutcomes(scenario)
  return outcomes.length > 0 ? outcomes : scenario.outcomes.map(({ name }) => name)
}

/** The same for a command that looks at one outcome unless told otherwise: the first of the headline. */
export function leadingOutcomes(scenario: Scenario, given: readonly string[] | undefined): readonly string[] {
  return given === undefined ? usualOutcomes(scenario).slice(0, 1) : outcomesFor(scenario, given)
}
