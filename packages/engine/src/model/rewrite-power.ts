import { LARGEST_PRODUCT } from '#expression/whole-power'
import { apply, numberScalar, type Scalar } from './scalar.js'

/**
 * A power with a plain exponent as products or a square root.
 * The rewrite stands here, before any kernel, because a product and `pow` may differ in the last bit.
 */
export function rewritePower(args: readonly Scalar[]): Scalar {
  const [base = numberScalar(NaN), exponent = numberScalar(NaN)] = args
  if (exponent.kind !== 'number') return apply('pow', base, exponent)
  const { value } = exponent
  if (value === 1) return base
  if (value === 0.5) return apply('sqrt', base)
  const isProduct = Number.isInteger(value) && value > 1 && value <= LARGEST_PRODUCT
  return apply(isProduct ? 'whole_power' : 'pow', base, exponent)
}
