import { exactNumber } from './exact-number.js'

/** What can be written as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * JSON whose numbers have 17 significant digits; a number that is not finite is null.
 * A list of numbers is one line, everything else a line each.
 */
export function exactJson(value: Json, indent = ''): string {
  if (typeof value === 'number') return exactNumber(value) || 'null'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (isList(value)) {
    if (value.every((item) => typeof item !== 'object' || item === null)) {
      return `[${value.map((item) => exactJson(item)).join(', ')}]`
    }
    return `[\n${value.map((item) => inner + exactJson(item, inner)).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${exactJson(item, inner)}`)
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
