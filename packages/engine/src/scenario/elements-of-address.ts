import { elementName, offsetOf } from '#model/declaration'
import type { ExpandedModel } from '#model/expanded'
import type { Address } from './address.js'

/** One element of a variable: its full name and its slot. */
export interface Element {
  readonly name: string
  readonly slot: number
  /** Its place in the numbers of its variable. */
  readonly offset: number
  readonly position: readonly number[]
}

/** The elements that an address means. */
export function elementsOfAddress(
  { variable, positions }: Address,
  { firstSlots }: ExpandedModel,
): readonly Element[] {
  const first = firstSlots.get(variable.name) ?? 0
  return positions.map((position) => {
    const offset = offsetOf(variable.indices, position)
    return {
      name: elementName(variable.name, variable.indices, position),
      slot: first + offset,
      offset,
      position,
    }
  })
}
