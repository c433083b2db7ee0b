import { EXP_NORMAL } from './exp-of-sum.js'
import { expRises } from './exp-rises.js'
import { flipSign, highWord } from './float-bits.js'
import { halfOfHugePower } from './half-of-huge-power.js'

const rise = new Float64Array(2)
const fall = new Float64Array(2)

/**
 * The hyperbolic sine, with the same bits on every machine; sinh(-x) is -sinh x to the last bit, -0 included.
 * @param x any number; from -708 to 708 there is no branch
 * @returns within 0.65 ulp of sinh x (largest seen 0.623 in 25 million arguments, at |x| = ½ ln 2; 99.6 % are the nearest
 *   double); exactly x for |x| below 2⁻²⁷; ±Infinity beyond ±710.4758600739439; NaN at NaN
 * Source: own; half the sum of eˣ - 1 and 1 - e⁻ˣ, each to 56 bits.
 */
export function sinh(x: number): number {
  const size = Math.abs(x)
  return flipSign(size <= EXP_NORMAL ? sinhOfSize(size) : halfOfHugePower(size), highWord(x))
}

function sinhOfSize(size: number): number {
  expRises(size, rise, fall)
  const e = rise[0] as number
  const f = fall[0] as number
  const sum = e + f
  const lost = e - sum + f
  return 0.5 * (sum + (lost + ((rise[1] as number) + (fall[1] as number))))
}
