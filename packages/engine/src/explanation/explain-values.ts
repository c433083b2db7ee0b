import { offsetOf, positions, type Variable } from '#model/declaration'
import type { Scenario } from '#scenario/scenario'
import type { ValueExplanation } from './explanation.js'

/** The numbers of a parameter, a lever or a disturbance, row-major; none for what has an equation. */
export function explainValues(
  variable: Variable,
  { model, expanded, values }: Scenario,
): readonly ValueExplanation[] {
  const numbers = model.values.get(variable.name)
  if (!numbers) return []
  const first = expanded.firstSlots.get(variable.name) ?? 0
  return [...positions(variable.indices)].map((position) => {
    const place = offsetOf(variable.indices, position)
    const element = variable.indices
      .map(({ dimension }, i) => dimension.elements[position[i] ?? 0])
      .join(', ')
    return {
      element,
      value: values[first + place] ?? NaN,
      low: numbers.low?.[place],
      high: numbers.high?.[place],
    }
  })
}
