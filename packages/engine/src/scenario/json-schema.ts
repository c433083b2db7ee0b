import { z } from '#core/zod'
import { scenarioShape } from './schema.js'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * The JSON Schema of a scenario file, for editors; made from the shape that the reader itself uses.
 * A scenario that extends another may leave out what the other has, and take something away with null.
 */
export function scenarioJsonSchema(): Record<string, unknown> {
  const { $schema, $defs, ...whole } = z.toJSONSchema(scenarioShape, { io: 'input', unrepresentable: 'any' })
  return {
    $schema,
    title: 'Erosion scenario',
    // References are written from the root of the document.
    $defs,
    if: { required: ['extends'] },
    then: loosen(whole as Json),
    else: whole,
  }
}

/** A schema in which nothing is required and null may stand for any value. */
function loosen(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(loosen)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([key]) => key !== 'required')
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (key === 'properties') return [key, mapValues(value, (inner) => orNull(loosen(inner)))]
      if (key === 'additionalProperties' && typeof value === 'object') return [key, orNull(loosen(value))]
      return [key, loosen(value)]
    }),
  )
}

function mapValues(object: Json, change: (value: Json) => Json): Json {
  return Object.fromEntries(
    Object.entries(object as Record<string, Json>).map(([key, value]) => [key, change(value)]),
  )
}

function orNull(schema: Json): Json {
  const description = (schema as { description?: Json } | null)?.description
  return { anyOf: [schema, { type: 'null' }], ...(description !== undefined && { description }) }
}
