import type { Located, LocatedScalar } from './located.js'

/**
 * Inside { } a comma ends a value, so that `{ rate: max(a, 0) }` reads as `rate: max(a` and a key `0)` without a
 * value. The value and such a key as the equation that was meant; undefined when the value has no open parenthesis.
 */
export function rejoinEquation(before: Located | undefined, key: string): LocatedScalar | undefined {
  if (before?.kind !== 'scalar' || typeof before.value !== 'string') return undefined
  const opened = before.value.split('(').length - before.value.split(')').length
  return opened > 0 ? { ...before, value: `${before.value}, ${key}` } : undefined
}
