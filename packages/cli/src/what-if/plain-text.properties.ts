import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPlain, writePlain } from './plain-text.js'

const number = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 5e-324))
const array = fc.array(number, { maxLength: 20 }).map((values) => Float64Array.from(values))
const bytes = fc.uint8Array({ maxLength: 20 })
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    ...[number, fc.string(), fc.boolean(), fc.constant(null), fc.constant(undefined), array, bytes],
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__' && key !== '$kind'),
      tie('data'),
      { maxKeys: 4, noNullPrototype: true },
    ),
    fc.array(fc.tuple(fc.string(), tie('data')), { maxLength: 4 }).map((items) => new Map(items)),
    fc.array(fc.integer(), { maxLength: 4 }).map((items) => new Set(items)),
  ),
}))

it('plain data comes back as it was, to the bit, and its text ends no script', () => {
  fc.assert(
    fc.property(data, (value) => {
      const text = writePlain(value)
      expect(text).not.toContain('<')
      expect(readPlain(text)).toStrictEqual(value)
    }),
    { numRuns: 500 },
  )
})

it('long arrays are whole, and what is no plain data is refused', () => {
  const long = Float64Array.from({ length: 30_000 }, (_, i) => Math.sqrt(i))
  expect(readPlain(writePlain({ long }))).toStrictEqual({ long })
  expect(() => writePlain({ run: () => 1 })).toThrow(TypeError)
  expect(() => writePlain([new Float32Array(1)])).toThrow(/Float32Array/)
  expect(() => writePlain({ $kind: 'Map' })).toThrow(/\$kind/)
})
