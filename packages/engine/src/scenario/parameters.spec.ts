import { describe, expect, it } from 'vitest'
import { simulate } from '../simulate.js'
import { atMarks, changed, issuesOf, planted, scenarioOf } from '../../test/planted.js'

const settings = '  growth: 0.03\n  size[south]: 4\n'
const valuesOf = (written: string, ...names: string[]) => {
  const { series } = simulate(scenarioOf(changed([[settings, written]])), { series: names })
  return Object.fromEntries([...series].map(([name, values]) => [name, values[0]]))
}

describe('the section `parameters`', () => {
  it('sets a number, an element, a row, a list, a mapping', () => {
    expect(valuesOf('  growth: 0.5\n', 'growth')).toEqual({ growth: 0.5 })
    expect(valuesOf('  size[south]: 9\n', 'size')).toEqual({ 'size[north]': 1, 'size[south]': 9 })
    expect(valuesOf('  size: 9\n', 'size')).toEqual({ 'size[north]': 9, 'size[south]': 9 })
    expect(valuesOf('  size[state]: 9\n', 'size')).toEqual({ 'size[north]': 9, 'size[south]': 9 })
    expect(valuesOf('  size: [8, 9]\n', 'size')).toEqual({ 'size[north]': 8, 'size[south]': 9 })
    expect(valuesOf('  size: { south: 8, north: 9 }\n', 'size')).toEqual({
      'size[north]': 9,
      'size[south]': 8,
    })
    expect(valuesOf('  price[north, good]: 9\n', 'price[state, oil]')).toEqual({
      'price[north, oil]': 9,
      'price[south, oil]': 4,
    })
    expect(valuesOf('  price: { north: 5, south: [6, 7, 8] }\n', 'price[south, good]')).toEqual({
      'price[south, oil]': 6,
      'price[south, metal]': 7,
      'price[south, grain]': 8,
    })
  })

  it('knows an index by its own name and by that of its dimension', () => {
    expect(valuesOf('  extra[neighbour]: 2\n', 'extra[north]')).toEqual({ 'extra[north]': 2 })
    expect(valuesOf('  extra[state]: 2\n', 'extra[north]')).toEqual({ 'extra[north]': 2 })
  })

  it('goes from top to bottom', () => {
    expect(valuesOf('  size: 1\n  size[south]: 9\n', 'size')).toEqual({ 'size[north]': 1, 'size[south]': 9 })
    expect(valuesOf('  size[south]: 9\n  size: 1\n', 'size')).toEqual({ 'size[north]': 1, 'size[south]': 1 })
  })

  it.each([
    ['unknown-name', '  «grwth»: 1\n'],
    ['unknown-name', '  «push»: 1\n'],
    ['unknown-name', '  «growth[»: 1\n'],
    ['wrong-subscript', '  «growth[north]»: 1\n'],
    ['wrong-subscript', '  price[north, «oli»]: 1\n'],
    ['wrong-subscript', '  price[north, «south»]: 1\n'],
    ['wrong-shape', '  «size[north]»: [1, 2]\n'],
    ['wrong-shape', '  «growth»: [1]\n'],
    ['wrong-shape', '  «size»: [1, 2, 3]\n'],
    ['wrong-subscript', '  size: { north: 1, south: 1, «east»: 1 }\n'],
    ['missing-key', '  «size»: { north: 1 }\n'],
    ['out-of-range', '  growth: «-0.001»\n'],
    ['not-finite', '  growth: «-.inf»\n'],
    ['wrong-shape', '  growth: «1/12»\n'],
    ['wrong-shape', '  growth: «true»\n'],
  ])('refuses, as %s, %j', (code, written) => {
    const marked = planted(changed([[settings, written]]))
    expect(issuesOf(marked.text)).toEqual(atMarks(marked, [code]))
  })
})
