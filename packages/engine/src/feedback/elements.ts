import { positions, type Variable } from '#model/declaration'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'

/** One element of a variable, as the slots of an expanded model know it. */
export interface Element {
  readonly variable: Variable
  /** Position in each index of the variable. */
  readonly position: readonly number[]
}

/** The element behind each slot; slots that constructs and outcomes have made are not in it. */
export function elementsOfSlots(model: Model, { firstSlots }: ExpandedModel): ReadonlyMap<number, Element> {
  const elements = new Map<number, Element>()
  for (const variable of model.variables.values()) {
    let slot = firstSlots.get(variable.name) ?? 0
    for (const position of positions(variable.indices)) elements.set(slot++, { variable, position })
  }
  return elements
}

/**
 * Whether two elements stand at the same place: in every dimension that both variables run over, at the same
 * element. `share[us, kazakhstan]` and `trade[kazakhstan]` do; indices are paired by name, else by dimension.
 */
export function standTogether(a: Element, b: Element): boolean {
  return a.variable.indices.every((index, i) => {
    const others = b.variable.indices
    const byName = others.findIndex(
      ({ name, dimension }) => name === index.name && dimension === index.dimension,
    )
    const j = byName >= 0 ? byName : others.findIndex(({ dimension }) => dimension === index.dimension)
    return j < 0 || a.position[i] === b.position[j]
  })
}
