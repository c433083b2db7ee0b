import { expect, test } from 'vitest'
import { formatTime } from './format-time.js'

test.each([
  [2036, '2036'],
  [2036.0833, '2036.1'],
  [2035.98, '2036'],
  [0.76, '0.76'],
  [12.5, '12.5'],
])('%d is %s', (time, text) => {
  expect(formatTime(time)).toBe(text)
})
