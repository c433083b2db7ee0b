import { positions } from '#model/declaration'
import { checkSpread, type Spread } from '#sample/distributions'
import { readLaw } from '#sample/read-law'
import type { ChanceContext } from './chance-context.js'
import { elementsOfAddress } from './elements-of-address.js'
import { readComposition } from './read-composition.js'
import type { Uncertainty, UncertainNumber } from './uncertainty.js'

/**
 * Every parameter of a model whose range has a width, element by element: distributed as the model says, or else
 * triangular from low over the middle value to high. Shares of a whole are drawn together, if none of them is held.
 * @param held slots to leave out
 */
export function rangedParameters(held: ReadonlySet<number>, context: ChanceContext): readonly Uncertainty[] {
  const { model, expanded } = context
  return [...model.variables.values()].flatMap((variable): readonly Uncertainty[] => {
    const values = model.values.get(variable.name)
    if (variable.kind !== 'parameter' || !values) return []
    const all = { variable, positions: [...positions(variable.indices)] }
    const { low, mid, high, uncertainty, composition } = values
    if (composition) {
      const { over, concentration } = composition
      const target = {
        name: variable.name,
        variable,
        elements: elementsOfAddress(all, expanded),
        path: variable.path,
      }
      const wholes = readComposition({ dirichlet: { concentration }, over }, target, context)
      return wholes.filter(({ slots }) => !slots.some((slot) => held.has(slot)))
    }
    const elements = elementsOfAddress(all, expanded).filter(({ slot }) => !held.has(slot))
    if (uncertainty) {
      // What is wrong with it has been told where the model was read.
      const read = readLaw(uncertainty, [], () => undefined)
      if (!read) return []
      const { spread, text } = read
      return elements.map(({ name, slot }) => ({ kind: 'number', name, slots: [slot], spread, text }))
    }
    if (!low || !high) return []
    return elements.flatMap(({ name, slot, offset }): readonly UncertainNumber[] => {
      const params = { low: low[offset] ?? NaN, mid: mid[offset] ?? NaN, high: high[offset] ?? NaN }
      const spread: Spread = { distribution: 'triangular', params }
      // A range without width is not uncertain; one that does not rise has been told where the model was read.
      if (checkSpread(spread).length > 0) return []
      const text = `triangular, low ${params.low}, mid ${params.mid}, high ${params.high}`
      return [{ kind: 'number', name, slots: [slot], spread: { spread, bounds: undefined }, text }]
    })
  })
}
