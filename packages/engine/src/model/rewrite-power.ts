import { apply, numberScalar, type Scalar } from './scalar.js'

/** Largest whole exponent that becomes products. */
const LARGEST_PRODUCT = 8

/**
 * A power with a plain exponent as products or a square root.
 * The rewrite stands here, before any kernel, because a product and `pow` may differ in the last bit.
 */
export function rewritePower(args: readonly Scalar[]): Scalar {
  const [base = numberScalar(NaN), exponent = numberScalar(NaN)] = args
  if (exponent.kind !== 'number') return apply('pow', base, exponent)
  const { value } = exponent
  if (value === 0.5) return apply('sqrt', base)
  if (Number.isInteger(value) && value >= 1 && value <= LARGEST_PRODUCT) return wholePower(base, value)
  return apply('pow', base, exponent)
}

function wholePower(base: Scalar, exponent: number): Scalar {
  if (exponent === 1) return base
  if (exponent % 2 === 0) return apply('square', wholePower(base, exponent / 2))
  return apply('multiply', wholePower(base, exponent - 1), base)
}
