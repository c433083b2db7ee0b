import { expect, test } from 'vitest'
import { duration, progressLine } from './progress-line.js'

test('before the first future nothing is known of the time', () => {
  expect(progressLine({ done: 0, planned: 20 }, 0)).toBe('╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ 0 of 20 futures, 0 %')
})

test('then it goes on as it did', () => {
  expect(progressLine({ done: 5, planned: 20 }, 8)).toBe(
    '━━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ 5 of 20 futures, 25 %, 24 s left',
  )
})

test('the pace is that of futures that were not there before', () => {
  expect(progressLine({ done: 10, planned: 20 }, 0, 10)).toBe(
    `${'━'.repeat(12)}${'╌'.repeat(12)} 10 of 20 futures, 50 %`,
  )
  expect(progressLine({ done: 15, planned: 20 }, 8, 10)).toMatch(/ 15 of 20 futures, 75 %, 8 s left$/)
})

test('a share is never rounded up to all', () => {
  expect(progressLine({ done: 999, planned: 1000 }, 999)).toMatch(
    /^━{23}╌ 999 of 1000 futures, 99 %, 1 s left$/,
  )
})

test('the longest line fits 80 columns', () => {
  expect(progressLine({ done: 10_000_000, planned: 100_000_000 }, 1e6).length).toBeLessThan(80)
})

test.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [61, '2 min'],
  [3599, '1 h 0 min'],
  [7500, '2 h 5 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text)
})
