import type { Scenario } from '#scenario/scenario'

/** A number of the model that is judged, with its range, as slots and the values at either end. */
export interface JudgedNumber {
  readonly name: string
  readonly low: Float64Array
  readonly high: Float64Array
}

/**
 * The parameters that have a range and are judgement by their evidence or their source; all elements of one move together.
 * @returns for each, the values of all slots with it at its low and at its high end
 */
export function judgedNumbers({ model, expanded, values }: Scenario): readonly JudgedNumber[] {
  return [...model.values].flatMap(([name, { low, high }]): JudgedNumber[] => {
    const variable = model.variables.get(name)
    const isJudged =
      variable?.kind === 'parameter' &&
      (variable.evidence === 'J' || /judge?ment/i.test(variable.source ?? ''))
    const first = expanded.firstSlots.get(name)
    if (!isJudged || first === undefined || !low || !high) return []
    const at = (ends: ArrayLike<number>) => {
      const moved = Float64Array.from(values)
      moved.set(ends, first)
      return moved
    }
    return [{ name, low: at(low), high: at(high) }]
  })
}
