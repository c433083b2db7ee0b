import { lawOf, type Spread } from './distributions.js'
import type { Law } from './law.js'
import { truncate, type Bounds } from './truncate.js'

/** How uncertain one number is, as plain data: a distribution with its parameters, and bounds of what is drawn. */
export interface BoundedSpread {
  readonly spread: Spread
  /** Undefined when nothing is cut off. */
  readonly bounds: Bounds | undefined
}

/**
 * The law of a bounded spread.
 * @throws RangeError with the first thing wrong with its parameters or bounds
 */
export function lawOfBounded({ spread, bounds }: BoundedSpread): Law {
  const whole = lawOf(spread)
  return bounds ? truncate(whole, bounds) : whole
}
