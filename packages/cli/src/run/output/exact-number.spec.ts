import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactNumber } from './exact-number.js'

test.each([
  [1, '1'],
  [0, '0'],
  [-2.5, '-2.5'],
  [100, '100'],
  [0.1, '0.10000000000000001'],
  [0.998643049528018, '0.99864304952801797'],
  [1e21, '1e+21'],
  [2 ** 70, '1.1805916207174113e+21'],
  [1e-7, '9.9999999999999995e-8'],
  [12345678901234567000, '1.2345678901234567e+19'],
  [NaN, ''],
  [Infinity, ''],
])('%d is written %s', (value, text) => {
  expect(exactNumber(value)).toBe(text)
})

test('every finite number comes back with the same bits', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      // The sign of zero is not kept; it means nothing here.
      expect(Number(exactNumber(value))).toBe(value + 0)
    }),
  )
})
