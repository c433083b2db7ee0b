import { describe, expect, it } from 'vitest'
import { wordPattern } from './word-pattern.js'

describe('wordPattern', () => {
  const places = (word: string, text: string) =>
    [...text.matchAll(wordPattern(word))].map(({ index }) => index)

  it.each([
    ['a name, not inside longer names', 'gdp', 'gdp_2 + x_gdp + gdp * gdp2 + gdp', [16, 29]],
    ['a name at both ends', 'a', 'a + a', [0, 4]],
    ['a number, not inside longer numbers', '5', '15 + 5 + 0.5', [5]],
    ['a sign', '*', 'a * b ** c', [2, 6, 7]],
    ['a bracket', '(', '((a)', [0, 1]],
    ['a dot, which is no wildcard', '.', 'a.b', [1]],
    ['nothing', 'b', 'a', []],
  ])('finds %s', (_, word, text, expected) => {
    expect(places(word, text)).toEqual(expected)
  })
})
