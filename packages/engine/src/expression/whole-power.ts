/** Largest whole exponent that is computed by products. */
export const LARGEST_PRODUCT = 8

/**
 * A power by products, in the one order that every kernel keeps: an even power is the square of its half,
 * an odd one the power below it times the base.
 * @param exponent a whole number from 1 to {@link LARGEST_PRODUCT}
 */
export function wholePower(base: number, exponent: number): number {
  // An exponent of 1 leaves the base as it is, and NaN is passed on.
  if (!(exponent > 1)) return base * exponent
  if (exponent % 2 !== 0) return wholePower(base, exponent - 1) * base
  const half = wholePower(base, exponent / 2)
  return half * half
}
