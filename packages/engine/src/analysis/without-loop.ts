import { ScenarioError } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { sizeOf } from '#model/declaration'
import type { Scenario } from '#scenario/scenario'
import { cutLink } from './cut-link.js'
import { findLoop } from './find-loop.js'
import { openingOf } from './loop-opening.js'

/**
 * The scenario with one of the loops of its model opened.
 * @param name of the loop, or the first word of it
 * @throws ScenarioError when the model names no such loop
 */
export function withoutLoop(scenario: Scenario, name: string): Scenario {
  const { model, expanded } = scenario
  const loop = findLoop(model, name)
  if (!loop) {
    const names = model.loops.map((loop) => loop.name)
    const nearest = nearestName(name, names)
    const message = `${name} is not a loop of the model`
    const expected = names.length > 0 ? names.join(', ') : 'a model that names its loops'
    const problem = { code: 'unknown-name', message, found: name, expected } as const
    throw new ScenarioError([{ ...problem, path: ['--without'], ...(nearest && { nearest }) }])
  }
  const opening = openingOf(loop)
  if (opening.kind === 'cut') return cutLink(scenario, opening.from, opening.to)
  const values = Float64Array.from(scenario.values)
  for (const [parameter, value] of opening.values) {
    const first = expanded.firstSlots.get(parameter) ?? 0
    values.fill(value, first, first + sizeOf(model.variables.get(parameter)?.indices ?? []))
  }
  return { ...scenario, values }
}
