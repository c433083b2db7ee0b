import { expLessOneParts } from './exp-less-one-parts.js'
import { flipSign, highWord } from './float-bits.js'
import { quotientParts } from './quotient-parts.js'

/** From here on, and from 19.0615 already, the nearest double to tanh is 1. */
const TANH_FLAT = 22

const power = new Float64Array(2)
const quotient = new Float64Array(2)

/**
 * The hyperbolic tangent, with the same bits on every machine; never decreases from one double to the next, and
 * tanh(-x) is -tanh x to the last bit, -0 included.
 * @param x any number; the only branches choose one of two numbers
 * @returns within 0.65 ulp of tanh x (largest seen 0.611 in 25 million arguments, at |x| = ¼ ln 2; 99.6 % are the nearest
 *   double), from -1 to 1; exactly x for |x| below 2⁻²⁷; NaN at NaN
 * Source: own; with E = e²ˣ - 1 to 56 bits, E / (E + 2) below ½ and 1 - 2 / (E + 2) from there on, where an error shrinks
 *   as fast as the function flattens.
 */
export function tanh(x: number): number {
  const size = Math.min(Math.abs(x), TANH_FLAT)
  expLessOneParts(2 * size, power)
  const e = power[0] as number
  const eLow = power[1] as number
  const d = e + 2
  const dLow = Math.max(e, 2) - d + Math.min(e, 2) + eLow
  const isSteep = size < 0.5
  quotientParts(isSteep ? e : -2, isSteep ? eLow : 0, d, dLow, quotient)
  const q = quotient[0] as number
  const base = isSteep ? 0 : 1
  const main = base + q
  const lost = base - main + q
  return flipSign(main + (lost + (quotient[1] as number)), highWord(x))
}
