import { plainNumber } from './run/output/plain-number.js'

/** A step as it is written in scenarios: `1/12` for a whole part of the unit of time, a number otherwise. */
export function stepWords(step: number): string {
  const parts = Math.round(1 / step)
  return parts > 1 && Math.abs(parts * step - 1) < 1e-12 ? `1/${parts}` : plainNumber(step)
}
