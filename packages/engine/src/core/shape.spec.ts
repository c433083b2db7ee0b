import { describe, expect, it } from 'vitest'
import { arrayValue, equation, mapping, number, numberOrFraction, readNumber, text } from './shape.js'

describe('numberOrFraction', () => {
  it.each([
    [0.05, 0.05],
    ['1/12', 1 / 12],
    [' 1 / 365 ', 1 / 365],
    ['-3/4', -0.75],
    ['+2.5/0.5', 5],
  ])('reads %j', (written, value) => {
    expect(readNumber(numberOrFraction.parse(written))).toBe(value)
  })

  it.each(['1', 'a/b', '1/2/3', '1e-1/2', '1/-2', '/2', '1/', '', NaN, Infinity, null, true])(
    'refuses %j',
    (written) => {
      const read = numberOrFraction.safeParse(written)
      expect(read.error?.issues[0]?.message).toBe('a finite number, or a fraction such as 1/12')
    },
  )
})

describe('mapping', () => {
  const shape = mapping({ unit: text, value: number.optional() })

  it('takes its keys and no others', () => {
    expect(shape.safeParse({ unit: 'USD' }).success).toBe(true)
    const { error } = shape.safeParse({ unit: 'USD', valeu: 1 })
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['valeu'] }])
    expect(error?.issues[0]?.message).toBe('one of unit, value')
  })

  it('says that it wants a mapping', () => {
    expect(shape.safeParse(3).error?.issues[0]?.message).toBe('a mapping')
  })
})

describe('equation', () => {
  it('is text or a finite number', () => {
    expect([equation.safeParse('a + b').success, equation.safeParse(0).success]).toEqual([true, true])
    for (const wrong of ['', NaN, true, null, ['a']]) {
      const { error } = equation.safeParse(wrong)
      expect(error?.issues[0]?.message).toBe('an equation (text) or a finite number')
    }
  })
})

describe('arrayValue', () => {
  it('is a number, or lists and mappings of them to any depth', () => {
    for (const right of [1, [1, 2], { a: 1, b: [2, { c: 3 }] }, []]) {
      expect(arrayValue.safeParse(right).data).toEqual(right)
    }
    for (const wrong of ['1', [1, '2'], { a: null }, NaN, true]) {
      expect(arrayValue.safeParse(wrong).success).toBe(false)
    }
  })
})
