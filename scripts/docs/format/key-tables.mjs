/** Every section of a scenario file with its keys, read from the shape that the reader itself uses. */
import { code, paragraphs, table } from '../markdown.mjs'
import { alternatives, itemsWithKeys, valueOfNames, withKeys } from './json-schema.mjs'

/** @import { Schema } from './json-schema.mjs' */

/** What a free name stands for, by the section around it. */
const freeNames = /** @type {Readonly<Record<string, string>>} */ ({
  players: 'player',
  policies: 'player',
  'policies.<player>': 'policy',
  levers: 'lever',
  outcomes: 'outcome',
  expectations: 'expectation',
  uncertainties: 'parameter',
  noise: 'disturbance',
  events: 'disturbance',
  parameters: 'parameter',
  exogenous: 'disturbance',
  tables: 'table',
  stocks: 'stock',
  auxiliaries: 'auxiliary',
  tree: 'branching',
  branches: 'branch',
  after: 'branching',
  loops: 'loop',
  'backcast.series': 'series',
})

/**
 * The keys of a scenario itself.
 * @param {Schema} schema of a scenario that may extend another, so that it needs nothing by itself
 */
export function sectionTable(schema) {
  return keyTable({ ...schema, required: ['time', 'model'] })
}

/**
 * The keys of one section and of all that is inside it.
 * @param {Schema} schema of a whole scenario
 * @param {string} only
 * @param {Apart} apart
 * @returns {string}
 */
export function keyTables(schema, only, apart = {}) {
  const section = schema.properties?.[only]
  if (section === undefined) throw new RangeError(`no section is called ${only}`)
  return paragraphs(...walk(only, only, section, apart))
}

/**
 * @typedef {object} Apart what another table tells
 * @property {readonly string[]} [keys] keys that it has itself
 * @property {readonly string[]} [inside] keys of which it says what is inside them
 */

/**
 * @param {string} path such as `policies.<player>`
 * @param {string} key the last word of the path that the file itself uses
 * @param {Schema} schema
 * @param {Apart} apart
 * @returns {string[]}
 */
function walk(path, key, schema, apart) {
  const inner = valueOfNames(schema)
  const items = itemsWithKeys(schema)
  if (items) return walk(`${path}[…]`, key, items, apart)
  const keyed = withKeys(schema)
  const below = Object.entries(keyed?.properties ?? {}).flatMap(([name, value]) =>
    apart.keys?.includes(name) || apart.inside?.includes(name)
      ? []
      : walk(`${path}.${name}`, name, value, apart),
  )
  const own =
    keyed === undefined
      ? []
      : [
          `Keys of ${code(path)}. ${keyed.description ?? schema.description ?? ''}`.trim(),
          keyTable(keyed, apart.keys),
        ]
  if (inner === undefined) return [...own, ...below]
  const name = freeNames[path] ?? freeNames[key]
  return name === undefined
    ? [...own, ...below]
    : [...own, ...below, ...walk(`${path}.<${name}>`, `${key}.<${name}>`, inner, apart)]
}

/**
 * @param {Schema} schema
 * @param {readonly string[]} [without] keys that another table has
 */
function keyTable({ properties = {}, required = [] }, without = []) {
  return table(
    ['key', 'value', 'needed', 'meaning'],
    Object.entries(properties)
      .filter(([key]) => !without.includes(key))
      .map(([key, value]) => [
        code(key),
        valueWords(value),
        required.includes(key) ? 'yes' : '',
        value.description ?? '',
      ]),
  )
}

/** @param {Schema} schema */
function valueWords(schema) {
  const kinds = alternatives(schema)
  if (kinds.some(({ $ref }) => $ref !== undefined)) return 'number, list or mapping of numbers'
  if (kinds.some(({ minLength }) => minLength === 1)) return 'equation'
  return [...new Set(kinds.map(kindWords))].join(', or ')
}

/** @param {Schema} schema */
function kindWords({ type, enum: choices, const: only, pattern, items }) {
  if (choices !== undefined) return choices.map(code).join(', ')
  if (only !== undefined) return code(only)
  if (pattern !== undefined) return 'fraction'
  if (type === 'string') return 'text'
  if (type === 'array') return items?.type === 'array' ? 'list of pairs' : 'list'
  if (type === 'object') return 'mapping'
  return type === 'null' ? 'nothing' : (type ?? '')
}
