import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openStream } from './stream.js'

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const address = fc.tuple(word, word, word)
const options = { seed: 20250101, numRuns: 300 }

describe('a stream', () => {
  it('lies strictly between 0 and 1, as does what is left to 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), address, (seed, purpose, at) => {
        const u = openStream(seed, purpose).uniform(...at)
        return u > 0 && u < 1 && 1 - u > 0 && 1 - u < 1 && 1 - (1 - u) === u && (u * 2 ** 53) % 2 === 1
      }),
      options,
    )
  })

  it('has the same number at an address whatever was asked before, and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(address, { minLength: 1 }), (addresses) => {
        const stream = openStream('1', 'a')
        const forwards = addresses.map((at) => stream.uniform(...at))
        const backwards = [...addresses].reverse().map((at) => stream.uniform(...at))
        const alone = addresses.map((at) => openStream('1', 'a').uniform(...at))
        expect(backwards.reverse()).toEqual(forwards)
        expect(alone).toEqual(forwards)
      }),
      options,
    )
  })

  it('is not changed by other streams that are open', () => {
    fc.assert(
      fc.property(fc.string(), address, address, (purpose, at, otherAt) => {
        const stream = openStream('1', 'a')
        const before = stream.uniform(...at)
        openStream('1', purpose).uniform(...otherAt)
        return stream.uniform(...at) === before
      }),
      options,
    )
  })

  it('fills a buffer with what it gives one by one, and the beginning of a longer one', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (run, step, length) => {
        const stream = openStream('1', 'a')
        const [buffer, longer] = [new Float64Array(length), new Float64Array(length + 3)]
        stream.uniforms(run, step, buffer)
        stream.uniforms(run, step, longer)
        expect([...buffer]).toEqual([...longer.subarray(0, length)])
        expect([...longer]).toEqual(Array.from(longer, (_, draw) => stream.uniform(run, step, draw)))
      }),
      options,
    )
  })
})
