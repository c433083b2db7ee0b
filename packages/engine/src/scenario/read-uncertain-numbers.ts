import { readBoundedLaw } from '#model/read-bounded-law'
import type { ChanceContext } from './chance-context.js'
import type { UncertaintySource } from './chance-schema.js'
import type { UncertaintyTarget } from './uncertainty-target.js'
import type { UncertainNumber } from './uncertainty.js'

/** The uncertain numbers of one key: one for each element, or one for all of them. */
export function readUncertainNumbers(
  written: UncertaintySource,
  { elements, name, variable, path }: UncertaintyTarget,
  { model, report }: ChanceContext,
): readonly UncertainNumber[] {
  const { together = false, over, dirichlet: _, 'logistic-normal': __, ...law } = written
  if (over !== undefined) {
    const message = 'only shares of a whole sum to one over a dimension'
    report([...path, 'over'], { code: 'not-allowed', message, onKey: true })
  }
  const { min, max } = model.values.get(variable.name) ?? { min: -Infinity, max: Infinity }
  const read = readBoundedLaw(law, { name, min, max }, path, report, ['dirichlet', 'logistic-normal'])
  if (!read) return []
  const { spread, text } = read
  if (together) return [{ kind: 'number', name, slots: elements.map(({ slot }) => slot), spread, text }]
  return elements.map((element) => ({
    kind: 'number',
    name: element.name,
    slots: [element.slot],
    spread,
    text,
  }))
}
