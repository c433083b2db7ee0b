import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counter, philox } from './philox.js'
import type { Key } from './seedrandom.js'

function block(counter: Counter, key: Key): number[] {
  const out = new Uint32Array(4)
  philox(counter, key, out)
  return [...out]
}

/** The definition, in integers of any size. */
function plainBlock(counter: readonly number[], key: readonly number[]): number[] {
  let [a = 0n, b = 0n, c = 0n, d = 0n] = counter.map(BigInt)
  let [k = 0n, l = 0n] = key.map(BigInt)
  const cut = (x: bigint) => BigInt.asUintN(32, x)
  for (let round = 0; round < 10; round++) {
    const [p, q] = [0xd2511f53n * a, 0xcd9e8d57n * c]
    ;[a, b, c, d] = [(q >> 32n) ^ b ^ k, cut(q), (p >> 32n) ^ d ^ l, cut(p)]
    ;[k, l] = [cut(k + 0x9e3779b9n), cut(l + 0xbb67ae85n)]
  }
  return [a, b, c, d].map(Number)
}

const F = 0xffffffff
const word = fc.integer({ min: 0, max: F })

describe('philox', () => {
  // Random123 (the authors' library), known answers of philox4x32 with 10 rounds.
  it.each([
    ['zeros', [0, 0, 0, 0], [0, 0], [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]],
    ['ones', [F, F, F, F], [F, F], [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]],
    [
      'digits of π',
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    ],
  ] as const)('gives the known answer for %s', (_, counter, key, answer) => {
    expect(block(counter, key)).toEqual(answer)
  })

  it('is what its definition says', () => {
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), (counter, key) => {
        expect(block(counter, key)).toEqual(plainBlock(counter, key))
      }),
      { seed: 1, numRuns: 1000 },
    )
  })
})
