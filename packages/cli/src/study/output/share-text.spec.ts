import { expect, test } from 'vitest'
import { shareTexts } from './share-text.js'

/** A share of so many runs, with its error. */
const share = (reached: number, runs: number) => {
  const p = reached / runs
  return { share: p, error: Math.sqrt((p * (1 - p)) / runs) }
}

test.each([
  ['few runs give whole percentages', [share(3, 20), share(10, 20)], ['15 %', '50 %']],
  ['many give decimals', [share(12_345, 100_000)], ['12.3 %']],
  ['at most two', [share(1_234_567, 10_000_000), share(5, 1e9)], ['12.35 %', '<0.01 %']],
  ['none and all are exact', [share(0, 20), share(20, 20)], ['0 %', '100 %']],
  ['also beside decimals', [share(0, 1e5), share(40_000, 1e5), share(1e5, 1e5)], ['0 %', '40.0 %', '100 %']],
  ['almost none is less than one', [share(1, 1000), share(500, 1000)], ['<1 %', '50 %']],
  ['almost all is more than ninety-nine', [share(999, 1000), share(500, 1000)], ['>99 %', '50 %']],
  ['unless the error is small enough', [share(1, 1000)], ['0.1 %']],
  ['without runs there is no share', [{ share: null, error: null }], ['–']],
])('%s', (_, shares, texts) => {
  expect(shareTexts(shares)).toEqual(texts)
})
