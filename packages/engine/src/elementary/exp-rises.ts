import { expLessOneParts } from './exp-less-one-parts.js'
import { quotientParts } from './quotient-parts.js'

/**
 * How far the exponential function climbs from 0 to `size`, and how far it falls from 0 to -size, without a branch:
 * half the sum of the two is sinh, and half their product is cosh - 1.
 * @param size from 0 to 708
 * @param rise receives e^size - 1, as a double and what it leaves out
 * @param fall receives 1 - e^(-size) = rise / (rise + 1), likewise
 */
export function expRises(size: number, rise: Float64Array, fall: Float64Array): void {
  expLessOneParts(size, rise)
  const e = rise[0] as number
  const eLow = rise[1] as number
  const power = e + 1
  const lost = Math.max(e, 1) - power + Math.min(e, 1)
  quotientParts(e, eLow, power, lost + eLow, fall)
}
