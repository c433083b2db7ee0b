import type { PathKey, Report } from '#core/issue'
import type { ArrayValue } from '#core/shape'
import { elementName, offsetOf } from '#model/declaration'
import type { ExpandedModel } from '#model/expanded'
import type { Model } from '#model/model'
import { readArray } from '#model/read-array'
import { reportOutside } from '#model/read-values'
import { readAddress } from './address.js'

/** A number for every slot: the middle values of the model, changed by what a scenario sets. */
function slotValues(model: Model, { slots, firstSlots }: ExpandedModel): Float64Array {
  const numbers = new Float64Array(slots.length)
  for (const [name, { mid }] of model.values) numbers.set(mid, firstSlots.get(name) ?? 0)
  return numbers
}

/** The number of every slot, and which are held. */
export interface Numbers {
  readonly values: Float64Array
  /** The numbers without what was set from outside the file. */
  readonly written: Float64Array
  /** Slots of parameters that the scenario sets, and those that are set from outside. */
  readonly held: ReadonlySet<number>
  readonly forced: ReadonlySet<number>
}

/** The numbers of a model, as a scenario and what comes from outside the file set them. */
export function readNumbers(
  settings: Readonly<Record<string, ArrayValue>> | undefined,
  overrides: Readonly<Record<string, number>> | undefined,
  model: Model,
  expanded: ExpandedModel,
  report: Report,
): Numbers {
  const values = slotValues(model, expanded)
  const held = setParameters(settings ?? {}, ['parameters'], model, expanded, values, report)
  const written = Float64Array.from(values)
  const forced = setParameters(overrides ?? {}, ['--set'], model, expanded, values, report)
  return { values, written, held, forced }
}

/**
 * Writes the values of a section `parameters` into the slots; what is wrong is reported and left alone.
 * @returns the slots written
 */
function setParameters(
  settings: Readonly<Record<string, ArrayValue>>,
  path: readonly PathKey[],
  model: Model,
  { firstSlots }: ExpandedModel,
  numbers: Float64Array,
  report: Report,
): ReadonlySet<number> {
  const written = new Set<number>()
  for (const [key, value] of Object.entries(settings)) {
    const address = readAddress(key, 'parameter', model, (problem) => report([...path, key], problem))
    if (!address) continue
    const { variable, positions } = address
    const isWhole = !key.includes('[')
    const read = readArray(value, isWhole ? variable.indices : [], [...path, key], report)
    if (!read) continue
    const { min, max } = model.values.get(variable.name) ?? { min: -Infinity, max: Infinity }
    for (const position of positions) {
      const offset = offsetOf(variable.indices, position)
      const number = read[isWhole ? offset : 0] ?? NaN
      // Bounds the wrong way round are a mistake of the model, told where they stand.
      if (min <= max && (number < min || number > max)) {
        const name = elementName(variable.name, variable.indices, position)
        reportOutside([...path, key], name, number, { min, max }, report)
        break
      }
      const slot = (firstSlots.get(variable.name) ?? 0) + offset
      numbers[slot] = number
      written.add(slot)
    }
  }
  return written
}
