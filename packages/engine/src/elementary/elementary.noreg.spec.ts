import { expect, it } from 'vitest'
import { spread } from '../../test/spread.js'
import { exp } from './exp.js'
import { ln } from './ln.js'
import { pow } from './pow.js'

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
