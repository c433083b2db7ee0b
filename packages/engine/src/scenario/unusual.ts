import type { Problem } from '#core/issue'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'

/** What to say of a number outside the range that the model gives an element; undefined inside it, and where it gives none. */
export function unusual(
  { model, expanded }: { readonly model: Model; readonly expanded: ExpandedModel },
  element: string,
  slot: number,
  value: number,
): Problem | undefined {
  const [name = ''] = element.split('[')
  const values = model.values.get(name)
  const offset = slot - (expanded.firstSlots.get(name) ?? 0)
  const [low = -Infinity, high = Infinity] = [values?.low?.[offset], values?.high?.[offset]]
  if (!(value < low || value > high)) return undefined
  const message = `${element} lies outside the range that the model gives it`
  return { code: 'out-of-range', message, found: `${value}`, expected: rangeOf(low, high) }
}

function rangeOf(low: number, high: number): string {
  if (low === -Infinity) return `at most ${high}`
  return high === Infinity ? `at least ${low}` : `${low} to ${high}`
}
