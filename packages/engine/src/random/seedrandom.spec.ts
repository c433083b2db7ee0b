import { describe, expect, it } from 'vitest'
import { streamKey } from './seedrandom.js'

describe('streamKey', () => {
  it('gives two words of 32 bits, the same for the same pair', () => {
    const key = streamKey('1', 'growth')
    expect(key).toEqual(streamKey('1', 'growth'))
    for (const word of key) expect(word >>> 0).toBe(word)
  })

  it.each([
    ['the border between seed and purpose', ['a', 'b/c'], ['a/b', 'c']],
    ['an empty text', ['', 'a'], ['a', '']],
    ['a text and its repetition', ['a', 'a'], ['aa', 'aa']],
    ['a letter and the one 256 places further', ['1', 'a'], ['1', '\u0161']],
    ['a letter and how it is escaped', ['1', 'é'], ['1', '\\u00e9']],
    ['a quotation mark and an escaped one', ['1', '"'], ['1', '\\"']],
    ['halves of one letter', ['1', '\ud83d'], ['1', '\ude00']],
    ['long texts that fold onto each other', ['1', `aj${'x'.repeat(254)}a`], ['1', `ja${'x'.repeat(254)}v`]],
    ['long texts that differ at the end', ['1', 'x'.repeat(400)], ['1', 'x'.repeat(401)]],
  ] as const)('tells apart %s', (_, [seed1, purpose1], [seed2, purpose2]) => {
    expect(streamKey(seed1, purpose1)).not.toEqual(streamKey(seed2, purpose2))
  })

  it('gives different keys to five thousand names that differ in little', () => {
    const keys = Array.from({ length: 50 }, (_, seed) =>
      Array.from({ length: 100 }, (_, i) => streamKey(`${seed}`, `rate[${i}]`).join()),
    )
    expect(new Set(keys.flat()).size).toBe(5000)
  })

  it('spreads the bits of keys evenly', () => {
    const n = 4000
    const keys = Array.from({ length: n }, (_, i) => streamKey('1', `p${i}`))
    for (let bit = 0; bit < 64; bit++) {
      const ones = keys.filter(([a, b]) => ((bit < 32 ? a : b) >>> (bit % 32)) % 2 === 1).length
      // 5 standard errors of n coins.
      expect(Math.abs(ones - n / 2)).toBeLessThan(2.5 * Math.sqrt(n))
    }
  })

  it('leaves Math.random alone', () => {
    const before = Math.random
    streamKey('1', 'a')
    expect(Math.random).toBe(before)
  })
})
