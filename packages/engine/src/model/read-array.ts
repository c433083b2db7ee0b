import type { PathKey, Report } from '#core/issue'
import { nearestName } from '#core/nearest-name'
import type { ArrayValue } from '#core/shape'
import { sizeOf, type Index } from './declaration.js'

/**
 * The numbers of an array, row-major, from one number for all elements, nested lists or nested mappings.
 * Undefined when something was wrong (and has been reported).
 */
export function readArray(
  value: ArrayValue,
  indices: readonly Index[],
  path: readonly PathKey[],
  report: Report,
): Float64Array | undefined {
  const numbers = new Float64Array(sizeOf(indices))
  return fill(value, indices, path, report, numbers, 0) ? numbers : undefined
}

function fill(
  value: ArrayValue,
  indices: readonly Index[],
  path: readonly PathKey[],
  report: Report,
  numbers: Float64Array,
  start: number,
): boolean {
  const size = sizeOf(indices)
  if (typeof value === 'number') {
    numbers.fill(value, start, start + size)
    return true
  }
  const [first, ...rest] = indices
  if (first === undefined) {
    report(path, { code: 'wrong-shape', message: 'one number stands here', expected: 'a number' })
    return false
  }
  const parts = isList(value)
    ? listParts(value, first, path, report)
    : mappingParts(value, first, path, report)
  if (parts === undefined) return false
  const width = sizeOf(rest)
  const filled = parts.map(([key, part, place]) =>
    fill(part, rest, [...path, key], report, numbers, start + place * width),
  )
  return filled.every(Boolean)
}

type Part = readonly [key: PathKey, value: ArrayValue, place: number]

function isList(value: Exclude<ArrayValue, number>): value is readonly ArrayValue[] {
  return Array.isArray(value)
}

function listParts(
  list: readonly ArrayValue[],
  { dimension }: Index,
  path: readonly PathKey[],
  report: Report,
): Part[] | undefined {
  if (list.length === dimension.elements.length) return list.map((value, place) => [place, value, place])
  const expected = `${dimension.elements.length} values, one for each element of ${dimension.name}`
  const found = `${list.length}`
  report(path, { code: 'wrong-shape', message: 'the list has the wrong length', found, expected })
  return undefined
}

function mappingParts(
  mapping: Readonly<Record<string, ArrayValue>>,
  { dimension }: Index,
  path: readonly PathKey[],
  report: Report,
): Part[] | undefined {
  const unknown = Object.keys(mapping).filter((key) => !dimension.elements.includes(key))
  for (const key of unknown) {
    const nearest = nearestName(key, dimension.elements)
    const message = `${key} is not an element of ${dimension.name}`
    report([...path, key], {
      code: 'wrong-subscript',
      message,
      found: key,
      onKey: true,
      ...(nearest && { nearest }),
    })
  }
  const missing = dimension.elements.filter((element) => !Object.hasOwn(mapping, element))
  if (missing.length > unknown.length) {
    const message = `the mapping lacks ${missing.join(', ')}`
    report(path, { code: 'missing-key', message, expected: `every element of ${dimension.name}` })
  }
  if (unknown.length + missing.length > 0) return undefined
  return dimension.elements.map((element, place) => [element, mapping[element] ?? 0, place])
}
