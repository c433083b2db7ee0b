import type { LocatedScalar } from './located.js'

/** What a scalar may hold; anything else (a date by its tag, a very long integer) is taken as text. */
export function plainValue(value: unknown): LocatedScalar['value'] {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** A key as it was written; the reader takes `<<` for a symbol. */
export const keyText = (value: unknown): string =>
  typeof value === 'symbol' ? (value.description ?? '') : String(value)
