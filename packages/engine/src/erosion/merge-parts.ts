import { readKey } from '#model/read-key'
import type { ModelPart } from '#model/schema'

/**
 * Joins the parts of a model into one, section by section, in the order of the parts.
 * @throws RangeError when a name is given twice, in one section or in two
 */
export function mergeParts(parts: readonly ModelPart[]): ModelPart {
  const names = new Set<string>()
  const merged: Record<string, Record<string, object>> = {}
  for (const [section, entries] of parts.flatMap((part) => Object.entries(part))) {
    const joined = (merged[section] ??= {})
    for (const [key, declaration] of Object.entries<object>(entries ?? {})) {
      const name = readKey(key)?.name ?? key
      if (names.has(name)) throw new RangeError(`${name} is given twice, the second time in ${section}`)
      names.add(name)
      joined[key] = declaration
    }
  }
  return merged
}
