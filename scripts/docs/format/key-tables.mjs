/** Every section of a scenario file with its keys, read from the shape that the reader itself uses. */
import { code, paragraphs, table } from '../markdown.mjs'
import { alternatives, valueOfNames, withKeys } from './json-schema.mjs'

/** @import { Schema } from './json-schema.mjs' */

/** What a free name stands for, by the section around it. */
const freeNames = /** @type {Readonly<Record<string, string>>} */ ({
  players: 'player',
  policies: 'player',
  'policies.<player>': 'policy',
  levers: 'lever',
  outcomes: 'outcome',
  expectations: 'expectation',
  parameters: 'parameter',
  exogenous: 'disturbance',
  tables: 'table',
  stocks: 'stock',
  auxiliaries: 'auxiliary',
  loops: 'loop',
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
 * @returns {string}
 */
export function keyTables(schema, only) {
  const section = schema.properties?.[only]
  if (section === undefined) throw new RangeError(`no section is called ${only}`)
  return paragraphs(...walk(only, only, section))
}

/**
 * @param {string} path such as `policies.<player>`
 * @param {string} key the last word of the path that the file itself uses
 * @param {Schema} schema
 * @returns {string[]}
 */
function walk(path, key, schema) {
  const inner = valueOfNames(schema)
  const keyed = withKeys(schema)
  const below = Object.entries(keyed?.properties ?? {}).flatMap(([name, value]) =>
    walk(`${path}.${name}`, name, value),
  )
  const own =
    keyed === undefined
      ? []
      : [`Keys of ${code(path)}. ${keyed.description ?? schema.description ?? ''}`.trim(), keyTable(keyed)]
  if (inner === undefined) return [...own, ...below]
  const name = freeNames[path] ?? freeNames[key]
  return name === undefined
    ? [...own, ...below]
    : [...own, ...below, ...walk(`${path}.<${name}>`, `${key}.<${name}>`, inner)]
}

/** @param {Schema} schema */
function keyTable({ properties = {}, required = [] }) {
  return table(
    ['key', 'value', 'needed', 'meaning'],
    Object.entries(properties).map(([key, value]) => [
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
function kindWords({ type, enum: choices, pattern, items }) {
  if (choices !== undefined) return choices.map(code).join(', ')
  if (pattern !== undefined) return 'fraction'
  if (type === 'string') return 'text'
  if (type === 'array') return items?.type === 'array' ? 'list of pairs' : 'list'
  if (type === 'object') return 'mapping'
  return type === 'null' ? 'nothing' : (type ?? '')
}
