import { cosineParts } from './cosine-parts.js'
import { flipSign, highWord } from './float-bits.js'
import { quotientParts } from './quotient-parts.js'
import { ANGLE_NORMAL, reduceAngle } from './reduce-angle.js'
import { reduceHugeAngle } from './reduce-huge-angle.js'
import { sineParts } from './sine-parts.js'

const rest = new Float64Array(2)
const sine = new Float64Array(2)
const cosine = new Float64Array(2)
const quotient = new Float64Array(2)

/**
 * The tangent, with the same bits on every machine; tan(-x) is -tan x to the last bit, -0 included.
 * @param x an angle in radians; from -2²⁰ to 2²⁰ the only branches choose one of two numbers
 * @returns within 0.65 ulp of tan x, whatever its size (largest seen 0.614 in 30 million arguments; 99.5 % are the
 *   nearest double); exactly x for |x| below 2⁻²⁷; finite for every finite x; NaN at ±Infinity and at NaN
 * Source: own; sine over cosine, each to 57 bits, and after an odd number of quarter turns cosine over -sine.
 */
export function tan(x: number): number {
  const size = Math.abs(x)
  const quarters = size <= ANGLE_NORMAL ? reduceAngle(size, rest) : reduceHugeAngle(size, rest)
  const r = rest[0] as number
  const low = rest[1] as number
  sineParts(r, low, sine)
  cosineParts(r, low, cosine)
  const isOdd = (quarters & 1) === 1
  const n = isOdd ? cosine : sine
  const d = isOdd ? sine : cosine
  quotientParts(n[0] as number, n[1] as number, d[0] as number, d[1] as number, quotient)
  const tangent = (quotient[0] as number) + (quotient[1] as number)
  return flipSign(tangent, highWord(x) ^ (quarters << 31))
}
