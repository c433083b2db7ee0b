import { HALF_PI, HALF_PI_LOW } from './half-pi.js'
import { quotientParts } from './quotient-parts.js'

const ARCTAN_HALF = 0.4636476090008061
const ARCTAN_HALF_LOW = 2.2698777452961687e-17
const ARCTAN_2 = 1.1071487177940904
const ARCTAN_2_LOW = 9.40447137356638e-17

const quotient = new Float64Array(2)

/**
 * The angle between the first axis and the ray from the origin through (x, y), to about 57 bits; the only branches
 * choose one of two numbers.
 * @param y 0 or more
 * @param yLow what y leaves out, at most a last place of it
 * @param x 0 or more, not 0 with y; both are from 2⁻⁵¹⁰ to 2⁵¹⁰ in size, but beside 1 the other may be smaller or 0
 * @param xLow what x leaves out, at most a last place of it
 * @param parts receives a double, within 0.6 ulp of the angle in radians, and what it leaves out; NaN when y or x is
 * Source: own; the ray is turned back by 0, arctan ½, π/4, arctan 2 or π/2, whichever is near, and Taylor's series
 *   tells what is left.
 */
export function angleParts(y: number, yLow: number, x: number, xLow: number, parts: Float64Array): void {
  const isUnderQuarter = y < 0.25 * x
  const isUnderThreeQuarters = y < 0.75 * x
  const isUnderFourThirds = x > 0.75 * y
  const isUnderFour = x > 0.25 * y
  // The sides of the angle to turn by; it is so near that the difference n is exact.
  const cosine = isUnderFourThirds ? 1 : isUnderFour ? 0.5 : 0
  const sine = isUnderQuarter ? 0 : isUnderThreeQuarters ? 0.5 : 1
  const upTo45 = isUnderThreeQuarters ? ARCTAN_HALF : 0.5 * HALF_PI
  const upTo45Low = isUnderThreeQuarters ? ARCTAN_HALF_LOW : 0.5 * HALF_PI_LOW
  const beyond = isUnderFour ? ARCTAN_2 : HALF_PI
  const beyondLow = isUnderFour ? ARCTAN_2_LOW : HALF_PI_LOW
  const base = isUnderQuarter ? 0 : isUnderFourThirds ? upTo45 : beyond
  const baseLow = isUnderQuarter ? 0 : isUnderFourThirds ? upTo45Low : beyondLow
  const n = cosine * y - sine * x
  const nLow = cosine * yLow - sine * xLow
  const along = cosine * x
  const across = sine * y
  const d = along + across
  const lostByD = Math.max(along, across) - d + Math.min(along, across)
  quotientParts(n, nLow, d, lostByD + (cosine * xLow + sine * yLow), quotient)
  const u = quotient[0] as number
  const uLow = quotient[1] as number
  const u2 = u * u
  const main = base + u
  const lost = base - main + u
  const rest = lost + (baseLow + (uLow * (1 - u2) - u * u2 * arctanSeries(u2)))
  const angle = main + rest
  parts[0] = angle
  parts[1] = main - angle + rest
}

/** (u - arctan u) / u³ = 1/3 - u²/5 + … + u²⁴/27, for u² ≤ 1/16; what is left out is below 2⁻⁵⁶ of it. */
function arctanSeries(u2: number): number {
  const u4 = u2 * u2
  const from3 = 1 / 3 - u2 * (1 / 5)
  const from7 = 1 / 7 - u2 * (1 / 9)
  const from11 = 1 / 11 - u2 * (1 / 13)
  const from15 = 1 / 15 - u2 * (1 / 17)
  const from19 = 1 / 19 - u2 * (1 / 21)
  const from23 = 1 / 23 - u2 * (1 / 25 - u2 * (1 / 27))
  return from3 + u4 * (from7 + u4 * (from11 + u4 * (from15 + u4 * (from19 + u4 * from23))))
}
