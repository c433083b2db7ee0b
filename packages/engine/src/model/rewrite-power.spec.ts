import { describe, expect, it } from 'vitest'
import { rewritePower } from './rewrite-power.js'
import { apply, numberScalar, scalarKey, slotScalar } from './scalar.js'

const x = slotScalar(7)
const rewritten = (exponent: number) => scalarKey(rewritePower([x, numberScalar(exponent)]))

describe('rewritePower', () => {
  it.each([
    [0.5, 'sqrt(s7)'],
    [1, 's7'],
    [2, 'whole_power(s7,2)'],
    [3, 'whole_power(s7,3)'],
    [8, 'whole_power(s7,8)'],
  ])('makes products of a power of %d', (exponent, products) => {
    expect(rewritten(exponent)).toBe(products)
  })

  it.each([0, -0, -1, -0.5, 1.5, 2.5, 9, 100, NaN, Infinity])('leaves a power of %d to pow', (exponent) => {
    expect(rewritten(exponent)).toBe(`pow(s7,${scalarKey(numberScalar(exponent))})`)
  })

  it('leaves a power that varies to pow, whatever it is made of', () => {
    expect(scalarKey(rewritePower([x, slotScalar(8)]))).toBe('pow(s7,s8)')
    expect(scalarKey(rewritePower([x, apply('negate', numberScalar(2))]))).toBe('pow(s7,negate(2))')
  })
})
