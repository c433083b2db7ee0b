import type { Issue } from '#core/issue'
import type { Law } from './law.js'

/** A smaller share than this has no digits to spare for parts of itself. */
const SMALLEST_SHARE = 1e-290

/** Bounds of a truncation; one that is left out is where the law ends. */
export interface Bounds {
  readonly low?: number
  readonly high?: number
}

/** What keeps a law from being truncated, as issues whose paths start at the bounds. */
export function checkTruncation(law: Law, { low = -Infinity, high = Infinity }: Bounds): readonly Issue[] {
  const found = boundsInWords(low, high)
  if (Number.isNaN(low) || Number.isNaN(high)) {
    return [{ code: 'not-finite', message: 'a bound is no number', path: [], found }]
  }
  if (law.isDiscrete) {
    const message = 'a discrete distribution is not truncated'
    return [{ code: 'not-allowed', message, path: [], expected: 'the values that are left' }]
  }
  if (!(low < high)) {
    const message = 'the truncation leaves nothing: low is not below high'
    return [{ code: 'reversed-range', message, path: ['high'], found, expected: 'low < high' }]
  }
  if (shareBetween(law, low, high) >= SMALLEST_SHARE) return []
  const message = 'the truncation leaves nothing: no value lies there'
  const expected = `a part of ${boundsInWords(law.low, law.high)} that is likely enough to be drawn`
  return [{ code: 'out-of-range', message, path: [], found, expected }]
}

function boundsInWords(low: number, high: number): string {
  if (low === -Infinity) return high === Infinity ? 'all numbers' : `at most ${high}`
  return high === Infinity ? `at least ${low}` : `${low} to ${high}`
}

/**
 * A law without its values below low and above high, the others as likely to each other as before:
 * u → F⁻¹(F(low) + u·(F(high) - F(low))).
 * @throws RangeError when nothing is left; `checkTruncation` says so before
 */
export function truncate(law: Law, { low = -Infinity, high = Infinity }: Bounds): Law {
  const [issue] = checkTruncation(law, { low, high })
  if (issue) throw new RangeError(`bounds: ${issue.message}`)
  const [first, last] = [Math.max(low, law.low), Math.min(high, law.high)]
  const share = shareBetween(law, first, last)
  const [below, above] = [law.cdf(first), law.survival(last)]
  const clamp = (x: number) => Math.max(first, Math.min(last, x))
  return {
    low: first,
    high: last,
    isDiscrete: false,
    mean: undefined,
    variance: undefined,
    // Counted from both ends: in the upper tail F(low) + u·share would all but be 1.
    quantile: (p, q = 1 - p) => clamp(law.quantile(below + p * share, above + q * share)),
    cdf: (x) => (x <= first ? 0 : x < last ? shareBetween(law, first, x) / share : 1),
    survival: (x) => (x <= first ? 1 : x < last ? shareBetween(law, x, last) / share : 0),
  }
}

/** The share between two values, as a difference of the smaller tails. */
function shareBetween(law: Law, low: number, high: number): number {
  return law.cdf(low) < 0.5 ? law.cdf(high) - law.cdf(low) : law.survival(low) - law.survival(high)
}
