/** Numbers of a declaration, by element, from any of the ways in which a model may write them. */

/** @import { ArrayValue } from '../../../packages/engine/src/core/shape.js' */

/** @typedef {readonly (readonly string[])[]} Elements the elements of each dimension of a name */

/**
 * Splits `name[a, b]`.
 * @param {string} key
 */
export function splitKey(key) {
  const [, name = key, inside = ''] = /^([^[]+)\[(.*)\]$/.exec(key) ?? []
  return { name, dimensions: inside === '' ? [] : inside.split(',').map((part) => part.trim()) }
}

/**
 * @param {Readonly<Record<string, string | readonly string[]>>} dimensions of the model
 * @param {readonly string[]} names of dimensions or aliases
 * @returns {Elements}
 */
export function elementsOf(dimensions, names) {
  return names.map((name) => {
    const found = dimensions[name]
    if (typeof found === 'string') return elementsOf(dimensions, [found])[0] ?? []
    return found ?? []
  })
}

/**
 * @param {ArrayValue} value
 * @param {Elements} elements
 * @returns {readonly number[]} the last dimension running fastest
 */
export function flatten(value, elements) {
  const [first, ...rest] = elements
  if (first === undefined) return [/** @type {number} */ (value)]
  return first.flatMap((element, i) =>
    flatten(typeof value === 'number' ? value : pick(value, element, i), rest),
  )
}

/**
 * @param {Exclude<ArrayValue, number>} value
 * @param {string} element
 * @param {number} position
 * @returns {ArrayValue}
 */
function pick(value, element, position) {
  const found = Array.isArray(value)
    ? value[position]
    : /** @type {Record<string, ArrayValue>} */ (value)[element]
  if (found === undefined) throw new RangeError(`no number for ${element}`)
  return found
}

/**
 * A number as a person writes it.
 * @param {number | undefined} value
 */
export function show(value) {
  if (value === undefined) return ''
  return Math.abs(value) >= 1e6 || (value !== 0 && Math.abs(value) < 1e-4)
    ? value.toExponential().replace('e+', 'e')
    : String(value)
}
