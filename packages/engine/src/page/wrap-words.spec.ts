import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakableEquation } from './breakable-equation.js'
import { breakablePath, unbroken, wrapWords } from './wrap-words.js'

describe('wrapWords', () => {
  it('breaks at blanks, and begins each line as it is told', () => {
    expect(wrapWords('one two  three\nfour', 9, '- ', '  ')).toEqual(['- one two', '  three', '  four'])
  })

  it('keeps a word that is too long, and what must not be broken', () => {
    expect(wrapWords(`a ${'b'.repeat(12)} c`, 6)).toEqual(['a', 'bbbbbbbbbbbb', 'c'])
    expect(wrapWords(`x ${unbroken('pull + more')} y`, 8)).toEqual(['x', 'pull + more', 'y'])
  })

  it('counts characters, not the units of their code', () => {
    expect(wrapWords('𝛼𝛼𝛼 𝛽𝛽𝛽', 7)).toEqual(['𝛼𝛼𝛼 𝛽𝛽𝛽'])
  })

  it('loses no word, adds none, and keeps to the width where words let it', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '→'), minLength: 1, maxLength: 9 }))
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 40 }), (words, width) => {
        const lines = wrapWords(words.join(' '), width, '  ', '   ')
        expect(lines.join(' ').split(/ +/).filter(Boolean)).toEqual(words)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width)
      }),
      { seed: 1 },
    )
  })
})

describe('what is broken where', () => {
  const lines = (equation: string, width: number) => wrapWords(breakableEquation(equation), width)

  it('a sum before its signs, and not inside its terms', () => {
    expect(lines('delta * prey - gamma * ln(prey) + beta * predators - alpha * ln(predators)', 50)).toEqual([
      'delta * prey - gamma * ln(prey) + beta * predators',
      '- alpha * ln(predators)',
    ])
  })

  it('a long term before its operators; a comparison stays whole', () => {
    expect(
      lines('if(channel == trade, trade_dependence[patron, state], transit_dependence[patron, state])', 44),
    ).toEqual([
      'if(channel == trade,',
      'trade_dependence[patron, state],',
      'transit_dependence[patron, state])',
    ])
    expect(lines(`(${'a_long_name + '.repeat(4)}b) * (${'a_long_name + '.repeat(4)}c) / d`, 62)).toEqual([
      '(a_long_name + a_long_name + a_long_name + a_long_name + b)',
      '* (a_long_name + a_long_name + a_long_name + a_long_name + c)',
      '/ d',
    ])
  })

  it('a path before its arrows', () => {
    expect(wrapWords(breakablePath('share →+ pull →− share'), 14)).toEqual(['share →+ pull', '→− share'])
  })

  it('any text comes back whole, however its brackets stand', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '(', ')', '[', ']', ',', '+', '*'),
      maxLength: 90,
    })
    fc.assert(
      fc.property(text, (text) => {
        expect(breakableEquation(text).replaceAll('\u00a0', ' ')).toBe(text)
      }),
      { seed: 1 },
    )
  })
})
