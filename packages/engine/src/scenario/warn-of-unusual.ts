import type { Report } from '#core/issue'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'
import type { Numbers } from './read-parameters.js'
import { unusual } from './unusual.js'

/** Warns of parameters that are set from outside the file to what lies outside their ranges. */
export function warnOfUnusual(
  model: Model,
  expanded: ExpandedModel,
  { forced, values }: Pick<Numbers, 'forced' | 'values'>,
  warn: Report,
): void {
  for (const slot of forced) {
    const element = expanded.slots[slot]?.name ?? ''
    const outside = unusual({ model, expanded }, element, slot, values[slot] ?? NaN)
    if (outside) warn(['--set', element], outside)
  }
}
