import { first21Bits } from './float-bits.js'

/**
 * (n + nLow) / (d + dLow) to about 100 bits, without a branch.
 * @param n a number of a size below 2¹⁰²²
 * @param nLow what n leaves out, at most a few last places of it
 * @param d a number of a size from 2⁻¹⁰²² to 2¹⁰²¹, so that 1/d is one too
 * @param dLow what d leaves out, likewise
 * @param parts receives a double, within two ulps of the quotient, and what it leaves out
 * Source: Dekker 1971, Numer. Math. 18, 224–242, with numbers that are cut by their bits.
 */
export function quotientParts(n: number, nLow: number, d: number, dLow: number, parts: Float64Array): void {
  const inverse = 1 / d
  const q = n * inverse
  const qHead = first21Bits(q)
  const qTail = q - qHead
  const dHead = first21Bits(d)
  const dTail = d - dHead
  // All products but the last are exact, and n is used up before it comes.
  const remainder = n - qHead * dHead - qHead * dTail - qTail * dHead - qTail * dTail
  parts[0] = q
  parts[1] = (remainder + (nLow - q * dLow)) * inverse
}
