import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nestingDepth, normaliseText } from './normalise-text.js'

describe('normaliseText', () => {
  it('blanks comments, line breaks and tabs', () => {
    expect(normaliseText('a # b\r\n+\tc')).toBe('a      + c')
    expect(normaliseText('a # b # c\nd # e')).toBe('a         d    ')
  })

  it('keeps every other character in its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '+', ' ', '#', '\n', '\r', '\t') }), (text) => {
        const line = normaliseText(text)
        expect(line).toHaveLength(text.length)
        expect(line).not.toMatch(/[\n\r\t#]/)
        for (const [place, character] of [...line].entries()) {
          if (character !== ' ') expect(character).toBe(text[place])
        }
      }),
    )
  })
})

describe('nestingDepth', () => {
  it.each([
    ['a', 0],
    ['(a) * (b)', 1],
    ['f(a, (b))', 2],
    ['x[a] * {', 1],
    ['(a) + b', 2],
    ['a - b - c', 1],
    ['a - -b', 2],
    ['not not -a', 3],
    ['notary - nothing', 1],
    ['a ^ b ^ c', 2],
    ['-(a)', 2],
    [')))(((', 0],
  ])('of %j is at most %i', (text, depth) => {
    expect(nestingDepth(text)).toBe(depth)
  })

  it('takes linear time on a long run of signs and blanks', () => {
    const start = performance.now()
    nestingDepth('- '.repeat(10_000))
    nestingDepth(`-${' '.repeat(20_000)}x`.repeat(2))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
