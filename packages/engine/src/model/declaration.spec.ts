import { describe, expect, it } from 'vitest'
import { elementName, offsetOf, positions, sizeOf, type Index } from './declaration.js'

const index = (name: string, ...elements: string[]): Index => ({ name, dimension: { name, elements } })
const indices = [index('patron', 'ru', 'cn'), index('state', 'kz', 'uz', 'kg'), index('good', 'oil', 'gas')]

describe('the elements of an array', () => {
  it('are as many as the product of its dimensions', () => {
    expect([sizeOf([]), sizeOf(indices.slice(0, 1)), sizeOf(indices)]).toEqual([1, 2, 12])
  })

  it('come in row-major order, the last index fastest, each at its own offset', () => {
    const all = [...positions(indices)]
    expect(all).toHaveLength(12)
    expect(all.slice(0, 4)).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
      [0, 1, 1],
    ])
    expect(all.map((position) => offsetOf(indices, position))).toEqual(all.map((_, i) => i))
    expect([...positions([])]).toEqual([[]])
  })

  it('are named after their places', () => {
    expect(elementName('trade', indices, [1, 2, 0])).toBe('trade[cn, kg, oil]')
    expect(elementName('trade', [], [])).toBe('trade')
  })
})
