import type { PathKey, Problem } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import { readAddress } from './address.js'
import type { ChanceContext } from './chance-context.js'
import { elementsOfAddress } from './elements-of-address.js'
import type { Uncertainty } from './uncertainty.js'

/** The name of the one uncertain number that a text means, however it is written; undefined after reporting. */
export function findUncertainNumber(
  written: string,
  uncertainties: readonly Uncertainty[],
  path: readonly PathKey[],
  { model, expanded, report }: ChanceContext,
): string | undefined {
  const address = readAddress(written, 'parameter', model, () => undefined)
  const meant = new Set(address && elementsOfAddress(address, expanded).map(({ slot }) => slot))
  const touched = uncertainties.filter(({ slots }) => slots.some((slot) => meant.has(slot)))
  const [first, second] = touched
  if (first?.kind === 'number' && !second && meant.size <= first.slots.length) return first.name
  const numbers = uncertainties.flatMap(({ kind, name }) => (kind === 'number' ? [name] : []))
  const none: Problem = {
    code: 'unknown-name',
    message: `${written} is not uncertain`,
    found: written,
    expected: 'the name of an uncertain number',
  }
  const nearest = nearestName(written, numbers)
  if (!first) report(path, { ...none, ...(nearest && { nearest }) })
  else if (touched.some(({ kind }) => kind === 'shares'))
    report(path, {
      ...none,
      message: `${written} is drawn as shares of a whole, which are tied to nothing else`,
    })
  else {
    const expected = `a single one, such as ${first.name}`
    report(path, { ...none, message: `${written} means several uncertain numbers`, expected })
  }
  return undefined
}
