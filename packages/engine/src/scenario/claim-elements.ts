import type { PathKey } from '#core/issue'
import type { Address } from './address.js'
import type { ChanceContext } from './chance-context.js'
import { elementsOfAddress, type Element } from './elements-of-address.js'

/** The elements of a disturbance, now taken by what stands at the path; undefined after reporting who has one of them. */
export function claimElements(
  address: Address,
  path: readonly PathKey[],
  { expanded, disturbed, report }: ChanceContext,
): readonly Element[] | undefined {
  const elements = elementsOfAddress(address, expanded)
  const taken = elements.find(({ slot }) => disturbed.has(slot))
  if (taken) {
    const message = `${taken.name} is disturbed twice, also by ${disturbed.get(taken.slot)}`
    report(path, { code: 'duplicate-name', message, onKey: true })
    return undefined
  }
  for (const { slot } of elements) disturbed.set(slot, path.join(' '))
  return elements
}
