import { EXP_NORMAL } from './exp-of-sum.js'
import { expRises } from './exp-rises.js'
import { first21Bits } from './float-bits.js'
import { halfOfHugePower } from './half-of-huge-power.js'

const rise = new Float64Array(2)
const fall = new Float64Array(2)

/**
 * The hyperbolic cosine, with the same bits on every machine; cosh(-x) is cosh x to the last bit.
 * @param x any number; from -708 to 708 there is no branch
 * @returns within 0.65 ulp of cosh x (largest seen 0.597 in 25 million arguments, above 708; 0.557 below); at least 1,
 *   exactly 1 at 0; Infinity beyond ±710.4758600739439; NaN at NaN
 * Source: own; 1 and half the product of eˣ - 1 and 1 - e⁻ˣ, each to 56 bits. Half the sum of eˣ and e⁻ˣ would fall now
 *   and then next to 0.
 */
export function cosh(x: number): number {
  const size = Math.abs(x)
  return size <= EXP_NORMAL ? coshOfSize(size) : halfOfHugePower(size)
}

function coshOfSize(size: number): number {
  expRises(size, rise, fall)
  const e = rise[0] as number
  const f = fall[0] as number
  const low = (rise[1] as number) * f + e * (fall[1] as number)
  // 21 bits times 21 bits is exact.
  const eHead = first21Bits(e)
  const fHead = first21Bits(f)
  const product = 0.5 * eHead * fHead
  const rest = 0.5 * (eHead * (f - fHead) + (e - eHead) * f + low)
  const sum = 1 + product
  const lost = Math.max(1, product) - sum + Math.min(1, product)
  return sum + (lost + rest)
}
