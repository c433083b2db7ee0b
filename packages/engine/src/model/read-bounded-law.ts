import type { PathKey, Report } from '#core/issue'
import { readLaw, type LawSource, type ReadLaw } from '#sample/read-law'

/** A parameter whose values keep to bounds. */
export interface Bounded {
  readonly name: string
  readonly min: number
  readonly max: number
}

/**
 * The law of an uncertain parameter; undefined after reporting what is wrong, and that it leaves the bounds of what
 * makes sense.
 * @param others keys besides those of distributions that would do as well, for the message
 */
export function readBoundedLaw(
  source: LawSource,
  { name, min, max }: Bounded,
  path: readonly PathKey[],
  report: Report,
  others: readonly string[] = [],
): ReadLaw | undefined {
  const read = readLaw(source, path, report, others)
  if (!read) return undefined
  const { low, high, isDiscrete } = read.law
  // Bounds the wrong way round are a mistake of the model, told where they stand.
  if (min > max || (low >= min && high <= max)) return read
  const message = `${name} can be drawn out of its bounds`
  const expected = `${rangeInWords(min, max)}${isDiscrete ? '' : '; truncate keeps it there'}`
  report(path, { code: 'out-of-range', message, found: rangeInWords(low, high), expected })
  return undefined
}

/** `0 to any`. */
export const rangeInWords = (low: number, high: number): string =>
  `${low === -Infinity ? 'any' : low} to ${high === Infinity ? 'any' : high}`
