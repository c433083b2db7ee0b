import { methods } from '#compile/methods/methods'
import type { Scenario } from '#scenario/scenario'
import { climbingLevers } from './climbing-levers.js'

/**
 * The order in which the errors of a scenario fall as its steps become shorter: that of its method, but one where levers
 * climb in stairs of a step or events come with one.
 */
export function orderOfSteps(scenario: Pick<Scenario, 'method' | 'events' | 'players'>): number {
  if (scenario.events.length > 0 || climbingLevers(scenario).length > 0) return 1
  return methods[scenario.method].order
}
