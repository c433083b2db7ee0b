import { expect, test } from 'vitest'
import { csvLine } from './csv-line.js'

test('quotes what has to be quoted, and nothing else', () => {
  expect(csvLine(['time', 'share[russia, kazakhstan]', 'a "b"', 'c\nd', '', 'e f'])).toBe(
    'time,"share[russia, kazakhstan]","a ""b""","c\nd",,e f',
  )
})
