/** The part of JSON Schema 2020-12 that the schema of a scenario uses. */
export interface Schema {
  readonly [keyword: string]: unknown
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly if?: Schema
  readonly then?: Schema
  readonly else?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema | false
  readonly prefixItems?: readonly Schema[]
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly pattern?: string
}

const known = new Set(
  '$schema $defs $ref if then else title description type anyOf enum const properties required additionalProperties propertyNames items prefixItems minItems maxItems minLength pattern'.split(
    ' ',
  ),
)

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/**
 * The places at which a value does not fit a schema, as `a/b/0`; of alternatives that all fail, their own place.
 * @throws RangeError for a keyword that it does not know, so that no part of a schema goes unread
 */
export function validate(value: unknown, schema: Schema, root: Schema, path = ''): readonly string[] {
  const strange = Object.keys(schema).find((keyword) => !known.has(keyword))
  if (strange !== undefined) throw new RangeError(`the keyword ${strange} is not known`)
  if (schema.if) {
    const branch = validate(value, schema.if, root, path).length === 0 ? schema.then : schema.else
    return branch ? validate(value, branch, root, path) : []
  }
  if (schema.$ref !== undefined) return validate(value, find(schema.$ref, root), root, path)
  if (schema.anyOf) {
    return schema.anyOf.some((one) => validate(value, one, root, path).length === 0) ? [] : [path]
  }
  if (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value))) return [path]
  if (schema.enum && !schema.enum.includes(value)) return [path]
  if (schema.const !== undefined && schema.const !== value) return [path]
  if (typeof value === 'string') return fitsText(value, schema) ? [] : [path]
  if (Array.isArray(value)) return validateList(value, schema, root, path)
  return typeOf(value) === 'object' ? validateMapping(value as object, schema, root, path) : []
}

/** What a reference such as `#/else/$defs/number` leads to. */
function find(reference: string, root: Schema): Schema {
  const [start, ...steps] = reference.split('/')
  let at: unknown = start === '#' ? root : undefined
  for (const step of steps) at = (at as Readonly<Record<string, unknown>> | undefined)?.[step]
  if (typeof at !== 'object' || at === null) throw new RangeError(`${reference} leads nowhere`)
  return at as Schema
}

function fitsText(value: string, { minLength = 0, pattern = '' }: Schema): boolean {
  return value.length >= minLength && new RegExp(pattern).test(value)
}

const join = (path: string, key: string | number) => (path === '' ? `${key}` : `${path}/${key}`)

function validateList(
  list: readonly unknown[],
  schema: Schema,
  root: Schema,
  path: string,
): readonly string[] {
  const { minItems = 0, maxItems = Infinity, items, prefixItems = [] } = schema
  if (list.length < minItems || list.length > maxItems) return [path]
  return list.flatMap((item, i) => {
    const one = prefixItems[i] ?? items
    return one ? validate(item, one, root, join(path, i)) : []
  })
}

function validateMapping(mapping: object, schema: Schema, root: Schema, path: string): readonly string[] {
  const { properties = {}, required = [], additionalProperties = true } = schema
  const lacks = required.some((key) => !Object.hasOwn(mapping, key))
  const inside = Object.entries(mapping).flatMap(([key, value]) => {
    const own = properties[key]
    if (own) return validate(value, own, root, join(path, key))
    if (typeof additionalProperties === 'object')
      return validate(value, additionalProperties, root, join(path, key))
    return additionalProperties ? [] : [path]
  })
  return lacks ? [path, ...inside] : inside
}
