import { expect, test } from 'vitest'
import { decodeUtf8 } from './decode-utf8.js'

test('reads UTF-8, with or without the mark of some editors', () => {
  expect(decodeUtf8(Buffer.from('τίτλος'))).toBe('τίτλος')
  expect(decodeUtf8(Buffer.from('\uFEFFtitle'))).toBe('title')
  expect(decodeUtf8(Buffer.from(''))).toBe('')
})

test.each([
  ['UTF-16 of one kind', Buffer.from('\uFEFFtitle', 'utf16le'), 'it is UTF-16, expected UTF-8'],
  ['UTF-16 of the other', Buffer.from('\uFEFFtitle', 'utf16le').swap16(), 'it is UTF-16, expected UTF-8'],
  [
    'UTF-16 unmarked',
    Buffer.from('title', 'utf16le'),
    'it holds zero bytes: UTF-16 or no text, expected UTF-8',
  ],
  ['Latin-1', Buffer.from('a: 1\nb: \u00e9t\u00e9\n', 'latin1'), 'it is not UTF-8: byte 0xE9 in line 2'],
  [
    'marked, then broken',
    Buffer.from([0xef, 0xbb, 0xbf, 0x0a, 0xff]),
    'it is not UTF-8: byte 0xFF in line 2',
  ],
  ['cut inside a letter', Buffer.from([0x61, 0xc3]), 'it is not UTF-8: byte 0xC3 in line 1'],
])('refuses %s', (_, bytes, why) => {
  expect(() => decodeUtf8(bytes)).toThrow(why)
})
