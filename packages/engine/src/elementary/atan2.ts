import { angleParts } from './angle-parts.js'
import { flipSign, highWord, twoTo } from './float-bits.js'
import { fromHalfTurn } from './from-half-turn.js'
import { HALF_PI, HALF_PI_LOW } from './half-pi.js'

const LEAST = twoTo(-500)
const MOST = twoTo(500)

const angle = new Float64Array(2)

/**
 * The angle between the first axis and the ray from the origin through (x, y), with the same bits on every machine;
 * atan2(-y, x) is -atan2(y, x) to the last bit.
 *
 * Special cases are those that C99 (F.9.1.4) and ECMAScript share: zeros and infinities lie on the axes and on the
 * diagonals, and keep their signs.
 * @param y any number; while both are from 2⁻⁵⁰⁰ to 2⁵⁰⁰ in size, the only branches choose one of two numbers
 * @param x any number
 * @returns radians from -π to π, within 0.6 ulp (largest seen 0.566 in 8 million points); below 2⁻¹⁰²² the multiple of
 *   2⁻¹⁰⁷⁴ next to y/x; NaN when one of the two is
 */
export function atan2(y: number, x: number): number {
  const high = Math.abs(y)
  const wide = Math.abs(x)
  const isNormal = Math.min(high, wide) >= LEAST && Math.max(high, wide) <= MOST
  if (isNormal) angleParts(high, 0, wide, 0, angle)
  else anglePartsAnywhere(high, wide)
  return flipSign(highWord(x) < 0 ? fromHalfTurn(angle) : (angle[0] as number), highWord(y))
}

/** For all that `angleParts` does not take. */
function anglePartsAnywhere(high: number, wide: number): void {
  if (Math.max(high, wide) === 0) setAngle(0, 0)
  else if (Math.min(high, wide) === Infinity) setAngle(0.5 * HALF_PI, 0.5 * HALF_PI_LOW)
  // The quotient differs from the angle by a third of its cube at most.
  else if (high < wide * twoTo(-64)) setAngle(high / wide, 0)
  else if (wide < high * twoTo(-64)) setAngle(HALF_PI, HALF_PI_LOW)
  else {
    const factor = twoTo(high > 1 ? -600 : 600)
    angleParts(high * factor, 0, wide * factor, 0, angle)
  }
}

function setAngle(size: number, low: number): void {
  angle[0] = size
  angle[1] = low
}
