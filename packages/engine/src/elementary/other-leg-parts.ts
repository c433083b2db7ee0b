import { first21Bits } from './float-bits.js'

/**
 * √(1 - leg²), the other leg of a right triangle with a hypotenuse of 1, to about 100 bits; the only branches
 * choose one of two numbers.
 * @param leg from 0 to 1; above 1, and at NaN, both parts are NaN
 * @param parts receives the nearest double or the one beside it, and what it leaves out
 * Source: own; one step of Newton's method for the root.
 */
export function otherLegParts(leg: number, parts: Float64Array): void {
  // 1 - leg² = 2·lack - lack², where lack = 1 - leg is exact from ½ on: no digits cancel.
  const lack = 1 - leg
  const isLong = leg >= 0.5
  const side = isLong ? lack : leg
  const lead = isLong ? 2 * lack : 1
  const head = first21Bits(side)
  const headSquare = head * head
  const main = lead - headSquare
  const rest = lead - main - headSquare - (side + head) * (side - head)
  const square = main + rest
  const squareLow = main - square + rest
  const root = Math.sqrt(square)
  const rootHead = first21Bits(root)
  const remainder = square - rootHead * rootHead - (root + rootHead) * (root - rootHead)
  parts[0] = root
  // The smallest root above 0 is 2⁻²⁶; at 0 nothing is left out.
  parts[1] = (remainder + squareLow) / Math.max(2 * root, 1e-9)
}
