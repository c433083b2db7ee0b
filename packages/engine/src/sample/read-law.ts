import type { PathKey, Report } from '#core/issue'
import type { BoundedSpread } from './bounded-spread.js'
import { checkDrawable } from './check-drawable.js'
import type { Law } from './law.js'
import { lawOf } from './distributions.js'
import { readSpread, type DistributionSource } from './read-spread.js'
import { checkTruncation, truncate, type Bounds } from './truncate.js'

/** A distribution as it is written, with bounds. */
export type LawSource = DistributionSource & {
  readonly truncate?: { readonly low?: number | undefined; readonly high?: number | undefined } | undefined
}

/** A law and what it says, in words: `normal, mean 1, sd 0.2, from 0`. */
export interface ReadLaw {
  readonly law: Law
  readonly spread: BoundedSpread
  readonly text: string
}

/**
 * The law of a distribution with its bounds; undefined after reporting what is wrong.
 * @param others keys besides those of distributions that would do as well, for the message
 */
export function readLaw(
  source: LawSource,
  path: readonly PathKey[],
  report: Report,
  others: readonly string[] = [],
): ReadLaw | undefined {
  const spread = readSpread(source, path, report, others)
  if (!spread) return undefined
  const whole = lawOf(spread)
  const { low, high } = source.truncate ?? {}
  const bounds: Bounds = { ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
  const params = Object.entries(spread.params).map(([name, value]) => `${name} ${[value].flat().join(' ')}`)
  const text = [spread.distribution, ...params].join(', ')
  if (low === undefined && high === undefined) {
    const wide = checkDrawable(whole)
    for (const { path: inner, ...problem } of wide) {
      report([...path, spread.distribution, ...inner], { ...problem, message: `${text}: ${problem.message}` })
    }
    return wide.length > 0 ? undefined : { law: whole, spread: { spread, bounds: undefined }, text }
  }
  const issues = [...checkTruncation(whole, bounds)]
  if (issues.length === 0) issues.push(...checkDrawable(truncate(whole, bounds)))
  for (const { path: inner, ...problem } of issues) report([...path, 'truncate', ...inner], problem)
  if (issues.length > 0) return undefined
  const ends = [low === undefined ? '' : `from ${low}`, high === undefined ? '' : `to ${high}`]
  const told = [text, ...ends.filter((end) => end !== '')].join(', ')
  return { law: truncate(whole, bounds), spread: { spread, bounds }, text: told }
}
