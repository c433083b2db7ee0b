import { HALF_PI, HALF_PI_LOW } from './half-pi.js'

/**
 * π less an angle, rounded once.
 * @param angle a double from 0 to π/2, and what it leaves out
 */
export function fromHalfTurn(angle: Float64Array): number {
  const size = angle[0] as number
  const main = 2 * HALF_PI - size
  const lost = 2 * HALF_PI - main - size
  return main + (lost + (2 * HALF_PI_LOW - (angle[1] as number)))
}
