import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_PRODUCT, wholePower } from './whole-power.js'

/** Each power written out in the order that the language promises. */
const products: readonly ((x: number) => number)[] = [
  (x) => x,
  (x) => x * x,
  (x) => x * x * x,
  (x) => x * x * (x * x),
  (x) => x * x * (x * x) * x,
  (x) => x * x * x * (x * x * x),
  (x) => x * x * x * (x * x * x) * x,
  (x) => x * x * (x * x) * (x * x * (x * x)),
]

describe('wholePower', () => {
  it('has a product for every exponent', () => {
    expect(products).toHaveLength(LARGEST_PRODUCT)
  })

  it('is the product, bit for bit', () => {
    fc.assert(
      fc.property(fc.double(), fc.integer({ min: 1, max: LARGEST_PRODUCT }), (x, exponent) => {
        expect(wholePower(x, exponent)).toBe(products[exponent - 1]?.(x))
      }),
    )
  })
})
