/** The numbers of a channel: constants in one table, figures by element in small tables of their own. */
import { capital, code, paragraphs, table } from '../markdown.mjs'
import { elementsOf, flatten, show, splitKey } from './element-values.mjs'

/** @import { ModelPart, ParameterSource } from '../../../packages/engine/src/model/schema.js' */

/** @typedef {Readonly<Record<string, string | readonly string[]>>} Dimensions */

/**
 * @param {ModelPart} part
 * @param {Dimensions} dimensions
 * @returns {string}
 */
export function parameterTables({ parameters = {} }, dimensions) {
  const entries = Object.entries(parameters)
  const constants = entries.filter(([key]) => splitKey(key).dimensions.length === 0)
  const arrays = entries.filter(([key]) => splitKey(key).dimensions.length > 0)
  return paragraphs(
    constantTable(constants),
    ...arrays.map(([key, entry]) => arrayTable(key, entry, dimensions)),
  )
}

/** @param {readonly (readonly [string, ParameterSource])[]} entries */
function constantTable(entries) {
  const headers = ['parameter', 'symbol', 'unit', 'low', 'mid', 'high', 'allowed', 'meaning', 'source']
  const number = (/** @type {unknown} */ value) => show(/** @type {number | undefined} */ (value))
  return table(
    headers,
    entries.map(([name, { unit, low, mid, high, min, max, meaning, source, evidence, symbol }]) => [
      code(name),
      code(symbol),
      String(unit),
      number(low),
      number(mid),
      number(high),
      allowed(min, max),
      meaning ?? '',
      evidence === undefined ? (source ?? '') : `${source} (${evidence})`,
    ]),
  )
}

/**
 * @param {string} key
 * @param {ParameterSource} entry
 * @param {Dimensions} dimensions
 */
function arrayTable(key, entry, dimensions) {
  const { unit, min, max, meaning = '', source = '', evidence, symbol } = entry
  const said = [
    `${code(key)}${symbol === undefined ? '' : ` (${code(symbol)})`}: ${meaning}, in ${unitWords(unit)}.`,
    `Allowed: ${allowed(min, max)}.`,
    `Source: ${source}${evidence === undefined ? '' : ` (${evidence})`}.`,
  ]
  return paragraphs(said.join(' '), figures(key, entry, dimensions))
}

/**
 * @param {string} key
 * @param {ParameterSource} entry
 * @param {Dimensions} dimensions
 */
function figures(key, { low, mid, high }, dimensions) {
  const elements = elementsOf(dimensions, splitKey(key).dimensions)
  const columns = elements.at(-1) ?? []
  if (elements.length < 2) {
    const fields = /** @type {const} */ ([
      ['low', low],
      ['mid', mid],
      ['high', high],
    ])
    const given = fields.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, ...flatten(value, elements).map(show)]],
    )
    return table(['', ...columns], given)
  }
  const numbers = flatten(mid, elements)
  const rows = elements
    .slice(0, -1)
    .reduce((/** @type {readonly string[]} */ names, more) =>
      names.flatMap((name) => more.map((element) => `${name}, ${element}`)),
    )
  const row = (/** @type {string} */ element, /** @type {number} */ i) => [
    element,
    ...numbers.slice(i * columns.length, (i + 1) * columns.length).map(show),
  ]
  return table(['', ...columns], rows.map(row))
}

/**
 * @param {number | undefined} min
 * @param {number | undefined} max
 */
const allowed = (min, max) =>
  `${min === undefined ? 'any' : show(min)} to ${max === undefined ? 'any' : show(max)}`

/** @param {string | number} unit */
const unitWords = (unit) => (String(unit) === '1' ? 'no unit' : String(unit))

/**
 * @param {ModelPart} part
 * @param {Dimensions} dimensions
 */
export function leverTable({ levers = {} }, dimensions) {
  const headers = [
    'lever',
    'symbol',
    'holder',
    'unit',
    'while not set',
    'range worth exploring',
    'meaning',
    'source',
  ]
  return table(
    headers,
    Object.entries(levers).map(([key, { unit, owner, base, low, high, meaning, source, symbol }]) => {
      const elements = elementsOf(dimensions, splitKey(key).dimensions)
      return [
        code(key),
        code(symbol),
        owner,
        String(unit),
        describe(flatten(base, elements), elements),
        range(
          low === undefined ? [] : flatten(low, elements),
          high === undefined ? [] : flatten(high, elements),
          elements,
        ),
        meaning ?? '',
        source ?? '',
      ]
    }),
  )
}

/**
 * One number where all are equal; otherwise one entry for each element of the first dimension.
 * @param {readonly number[]} numbers
 * @param {readonly (readonly string[])[]} elements
 */
function describe(numbers, [rows = []]) {
  if (new Set(numbers).size === 1) return show(numbers[0])
  const width = numbers.length / rows.length
  return rows
    .map((row, i) => `${row}: ${squeeze(numbers.slice(i * width, (i + 1) * width).map(show))}`)
    .join('<br>')
}

/** @param {readonly string[]} words */
const squeeze = (words) => (new Set(words).size === 1 ? (words[0] ?? '') : words.join(', '))

/**
 * @param {readonly number[]} low
 * @param {readonly number[]} high
 * @param {readonly (readonly string[])[]} elements
 */
function range(low, high, elements) {
  const pairs = low.map((number, i) => ({ from: number, to: high[i] ?? number, i }))
  const words = (/** @type {{ from: number, to: number }} */ { from, to }) => `${show(from)} to ${show(to)}`
  if (new Set(pairs.map(words)).size <= 1) return pairs[0] === undefined ? '' : words(pairs[0])
  const moving = pairs.filter(({ from, to }) => from !== to)
  return moving.map((pair) => `${elementNames(elements)[pair.i] ?? ''}: ${words(pair)}`).join('<br>')
}

/**
 * @param {readonly (readonly string[])[]} elements
 * @returns {readonly string[]} `us, minerals`, the last dimension running fastest
 */
function elementNames([first = [], ...rest]) {
  if (rest.length === 0) return first
  return first.flatMap((name) => elementNames(rest).map((tail) => `${name}, ${tail}`))
}

/**
 * @param {ModelPart} part
 */
export function disturbanceTable({ exogenous = {} }) {
  const headers = ['disturbance', 'symbol', 'unit', 'undisturbed', 'meaning', 'source']
  return table(
    headers,
    Object.entries(exogenous).map(([name, { unit, base, meaning, source, symbol }]) => [
      code(name),
      code(symbol),
      String(unit),
      show(/** @type {number} */ (base)),
      capital(meaning ?? ''),
      source ?? '',
    ]),
  )
}
