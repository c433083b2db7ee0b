import { reportOutside } from '#model/read-values'
import { readLaw } from '#sample/read-law'
import type { ChanceContext } from './chance-context.js'
import type { UncertaintySource } from './chance-schema.js'
import type { UncertaintyTarget } from './uncertainty-target.js'
import type { UncertainNumber } from './uncertainty.js'

/** The uncertain numbers of one key: one for each element, or one for all of them. */
export function readUncertainNumbers(
  key: string,
  written: UncertaintySource,
  { elements, variable, path }: UncertaintyTarget,
  { model, report }: ChanceContext,
): readonly UncertainNumber[] {
  const { together = false, over, dirichlet: _, 'logistic-normal': __, ...law } = written
  if (over !== undefined) {
    const message = 'only shares of a whole sum to one over a dimension'
    report([...path, 'over'], { code: 'not-allowed', message, onKey: true })
  }
  const read = readLaw(law, path, report, ['dirichlet', 'logistic-normal'])
  if (!read) return []
  const { min, max } = model.values.get(variable.name) ?? { min: -Infinity, max: Infinity }
  const end = read.law.low < min ? read.law.low : read.law.high > max ? read.law.high : undefined
  if (end !== undefined && min <= max) {
    reportOutside(path, `a value of ${key}`, end, { min, max }, report)
    return []
  }
  if (!together) return elements.map(({ name, slot }) => ({ kind: 'number', name, slots: [slot], ...read }))
  return [{ kind: 'number', name: key, slots: elements.map(({ slot }) => slot), ...read }]
}
