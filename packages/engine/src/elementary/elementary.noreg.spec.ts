import { expect, it } from 'vitest'
import { spread } from '../../test/spread.js'
import { acos } from './acos.js'
import { asin } from './asin.js'
import { atan } from './atan.js'
import { atan2 } from './atan2.js'
import { cos } from './cos.js'
import { cosh } from './cosh.js'
import { exp } from './exp.js'
import { ln } from './ln.js'
import { pow } from './pow.js'
import { sin } from './sin.js'
import { sinh } from './sinh.js'
import { tan } from './tan.js'
import { tanh } from './tanh.js'

/** Every bit of the results in 32: FNV-1a over their words, the lower one first. */
function digest(results: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(8))
  let hash = 0x811c9dc5
  for (const result of results) {
    view.setFloat64(0, result)
    for (const word of [view.getUint32(4), view.getUint32(0)]) hash = Math.imul(hash ^ word, 0x01000193)
  }
  return (hash >>> 0).toString(16)
}

const powers = [...spread(4000, -745, 710), ...spread(4000, -2, 2)]
const positives = powers.map(exp)

// A change of one of these changes published numbers in their last digit.
it('exp gives these bits', () => {
  expect(digest(positives)).toBe('2f4ad61a')
})

it('ln gives these bits', () => {
  expect(digest([...positives, ...spread(4000, 0.5, 2)].map(ln))).toBe('4b41f973')
})

it('pow gives these bits', () => {
  const exponents = spread(8000, -7, 7)
  const typical = spread(8000, 0.1, 10).map((x, i) => pow(x, exponents[(i * 7) % 8000] ?? 0))
  const wide = positives.map((x, i) => pow(x, (exponents[i] ?? 0) / 7))
  expect(digest([...typical, ...wide])).toBe('7c199c4a')
})

// The smallest angles, the fast way, the slow way, and both sides of where one takes over.
const angles = [...spread(4000, -10, 10), ...spread(4000, -1.1e6, 1.1e6), ...positives]

it.each([
  ['sin', sin, 'b045c4d1'],
  ['cos', cos, '4820bec8'],
  ['tan', tan, 'a42879c4'],
])('%s gives these bits', (_, of, bits) => {
  expect(digest(angles.map(of))).toBe(bits)
})

const shares = [...spread(4000, -1, 1), ...spread(2000, 0.99, 1), ...positives.filter((x) => x <= 1)]

it.each([
  ['asin', asin, 'e42fdf78'],
  ['acos', acos, '4e7cb14c'],
])('%s gives these bits', (_, of, bits) => {
  expect(digest(shares.map(of))).toBe(bits)
})

it('atan and atan2 give these bits', () => {
  const numbers = [...spread(4000, -5, 5), ...positives]
  expect(digest(numbers.map(atan))).toBe('75a532ff')
  expect(digest(numbers.map((y, i) => atan2(y, numbers[(i * 7) % numbers.length] ?? 0)))).toBe('d37d7763')
})

it.each([
  ['sinh', sinh, 'c7f753b0'],
  ['cosh', cosh, '16d43143'],
  ['tanh', tanh, '994156b0'],
])('%s gives these bits', (_, of, bits) => {
  expect(digest([...powers, ...spread(4000, -25, 25), ...spread(2000, 707, 711)].map(of))).toBe(bits)
})
