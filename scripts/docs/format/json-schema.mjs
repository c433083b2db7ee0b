/** The part of JSON Schema that the shapes of the engine use. */

/**
 * @typedef {object} Schema
 * @property {string} [$ref]
 * @property {string | readonly string[]} [type]
 * @property {string} [description]
 * @property {string} [pattern]
 * @property {number} [minLength]
 * @property {readonly string[]} [enum]
 * @property {string} [const]
 * @property {readonly Schema[]} [anyOf]
 * @property {Schema} [items]
 * @property {readonly Schema[]} [prefixItems]
 * @property {Readonly<Record<string, Schema>>} [properties]
 * @property {readonly string[]} [required]
 * @property {Schema | boolean} [additionalProperties]
 */

/**
 * The alternatives of a value, itself when it has none.
 * @param {Schema} schema
 * @returns {readonly Schema[]}
 */
export function alternatives(schema) {
  if (schema.anyOf) return schema.anyOf.flatMap(alternatives)
  const { type } = schema
  return Array.isArray(type) ? type.map((one) => ({ ...schema, type: one })) : [schema]
}

/**
 * What stands behind free names, when a value is a mapping from them.
 * @param {Schema} schema
 * @returns {Schema | undefined}
 */
export function valueOfNames(schema) {
  const mapping = alternatives(schema).find(({ additionalProperties: value }) => typeof value === 'object')
  return typeof mapping?.additionalProperties === 'object' ? mapping.additionalProperties : undefined
}

/**
 * The alternative that has keys of its own.
 * @param {Schema} schema
 * @returns {Schema | undefined}
 */
export function withKeys(schema) {
  return alternatives(schema).find(({ properties }) => properties !== undefined)
}

/**
 * The items of a list of mappings.
 * @param {Schema} schema
 * @returns {Schema | undefined}
 */
export function itemsWithKeys(schema) {
  const items = alternatives(schema).find(({ type }) => type === 'array')?.items
  return items && withKeys(items)
}
