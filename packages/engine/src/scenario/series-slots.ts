import type { Problem } from '#core/issue'
import { ScenarioError } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { elementName, offsetOf } from '#model/declaration'
import { readKey } from '#model/read-key'
import { readAddress } from './address.js'
import type { Scenario } from './scenario.js'

/**
 * The slot of every series asked for, by its full name; `share` stands for all elements of share.
 * @throws ScenarioError naming every series that the model does not have
 */
export function seriesSlots(
  { model, expanded }: Scenario,
  names: readonly string[],
): ReadonlyMap<string, number> {
  const slots = new Map<string, number>()
  const problems: Problem[] = []
  for (const name of names) {
    const key = readKey(name)
    const variable = key && model.variables.get(key.name)
    if (!variable) {
      const nearest = nearestName(key?.name ?? name, model.variables.keys())
      const message = `${name} is not a variable of the model`
      problems.push({ code: 'unknown-name', message, found: name, ...(nearest && { nearest }) })
      continue
    }
    const address = readAddress(name, variable.kind, model, (problem) => problems.push(problem))
    for (const position of address?.positions ?? []) {
      const slot = (expanded.firstSlots.get(variable.name) ?? 0) + offsetOf(variable.indices, position)
      slots.set(elementName(variable.name, variable.indices, position), slot)
    }
  }
  if (problems.length > 0)
    throw new ScenarioError(problems.map((problem) => ({ ...problem, path: ['--series'] })))
  return slots
}
