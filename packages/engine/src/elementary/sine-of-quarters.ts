import { cosineParts } from './cosine-parts.js'
import { flipSign } from './float-bits.js'
import { sineParts } from './sine-parts.js'

const parts = new Float64Array(2)

/**
 * The sine of an angle in quarter turns and a rest; its only branch chooses one of two numbers.
 * @param quarters a 32-bit integer
 * @param rest as from `reduceAngle`
 * @returns within 0.6 ulp of sin(quarters·π/2 + rest)
 */
export function sineOfQuarters(quarters: number, rest: Float64Array): number {
  const r = rest[0] as number
  const low = rest[1] as number
  if ((quarters & 1) === 0) sineParts(r, low, parts)
  else cosineParts(r, low, parts)
  // The second bit of the quarters is the minus of the second half turn.
  return flipSign(parts[0] as number, quarters << 30)
}
