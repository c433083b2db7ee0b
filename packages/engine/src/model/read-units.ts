import type { Report } from '#core/issue'
import { standardUnits } from '#expression/unit-names'
import { baseUnit, parseUnit, type Unit, type UnitNames } from '#expression/unit'
import type { ModelSource } from './schema.js'

/** The standard units and those that a model declares, each of which may use the ones before it. */
export function readUnits(source: ModelSource['units'], report: Report): UnitNames {
  const names = new Map(standardUnits)
  for (const [name, text] of Object.entries(source ?? {})) {
    if (standardUnits.has(name)) {
      report(['units', name], { code: 'duplicate-name', message: `${name} is a unit already`, onKey: true })
    } else if (!/^[A-Za-z]\w*$/.test(name)) {
      report(['units', name], {
        code: 'bad-name',
        message: `${name} cannot be the name of a unit`,
        onKey: true,
      })
    } else {
      names.set(
        name,
        text === 'base' ? baseUnit(name) : (readUnit(text, names, ['units', name], report) ?? baseUnit(name)),
      )
    }
  }
  return names
}

/** What texts were read as, by the names that they were read with: a model has hundreds of texts, and few units. */
const known = new WeakMap<UnitNames, Map<string, Unit>>()

/** The unit that a text names, or undefined after reporting what is wrong with it. */
export function readUnit(
  text: string,
  names: UnitNames,
  path: readonly (string | number)[],
  report: Report,
): Unit | undefined {
  const units = known.get(names) ?? new Map<string, Unit>()
  known.set(names, units)
  const before = units.get(text)
  if (before) return before
  const parsed = parseUnit(text, names)
  if ('unit' in parsed) {
    units.set(text, parsed.unit)
    return parsed.unit
  }
  for (const problem of parsed.problems) report(path, problem)
  return undefined
}
