import { describe, expect, it } from 'vitest'
import { apply, numberScalar, scalarKey, slotScalar, slotsRead } from './scalar.js'

describe('scalarKey', () => {
  const different = [
    numberScalar(0),
    numberScalar(-0),
    numberScalar(1),
    numberScalar(0.1),
    numberScalar(0.1 + Number.EPSILON / 8),
    numberScalar(NaN),
    slotScalar(0),
    slotScalar(1),
    slotScalar(11),
    apply('add', slotScalar(1), slotScalar(2)),
    apply('add', slotScalar(2), slotScalar(1)),
    apply('subtract', slotScalar(1), slotScalar(2)),
    apply('add', apply('add', slotScalar(1), slotScalar(2)), slotScalar(3)),
    apply('add', slotScalar(1), apply('add', slotScalar(2), slotScalar(3))),
    apply('min', slotScalar(1), slotScalar(1)),
  ]

  it('differs for different expressions', () => {
    expect(new Set(different.map(scalarKey)).size).toBe(different.length)
  })

  it('is equal for equal expressions', () => {
    for (const scalar of different) expect(scalarKey(structuredClone(scalar))).toBe(scalarKey(scalar))
  })
})

describe('slotsRead', () => {
  it('gathers every slot once', () => {
    const scalar = apply(
      'add',
      apply('multiply', slotScalar(3), slotScalar(1)),
      apply('negate', slotScalar(3)),
    )
    expect([...slotsRead(scalar)].sort()).toEqual([1, 3])
    expect([...slotsRead(numberScalar(4))]).toEqual([])
  })
})
