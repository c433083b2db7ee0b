import { sizeOf } from '#model/declaration'
import type { Scenario } from '#scenario/scenario'
import { cutLink } from './cut-link.js'
import { loopCalled } from './find-loop.js'
import { openingOf } from './loop-opening.js'

/**
 * The scenario with one of the loops of its model opened.
 * @param name of the loop, or the first word of it
 * @throws ScenarioError when the model names no such loop
 */
export function withoutLoop(scenario: Scenario, name: string): Scenario {
  const { model, expanded } = scenario
  const loop = loopCalled(model, name, ['--without'])
  const opening = openingOf(loop)
  if (opening.kind === 'cut') return cutLink(scenario, opening.from, opening.to)
  const values = Float64Array.from(scenario.values)
  for (const [parameter, value] of opening.values) {
    const first = expanded.firstSlots.get(parameter) ?? 0
    values.fill(value, first, first + sizeOf(model.variables.get(parameter)?.indices ?? []))
  }
  return { ...scenario, values }
}
