import { expect, test } from 'vitest'
import { decodeUtf8 } from './decode-utf8.js'
import { UnreadableFile } from './unreadable-file.js'

test('reads UTF-8, with or without the mark of some editors', () => {
  expect(decodeUtf8(Buffer.from('τίτλος'))).toBe('τίτλος')
  expect(decodeUtf8(Buffer.from('\uFEFFtitle'))).toBe('title')
  expect(decodeUtf8(Buffer.from(''))).toBe('')
})

test.each([
  ['UTF-16 of one kind', Buffer.from('\uFEFFtitle', 'utf16le'), 'it is UTF-16, expected UTF-8', 1, 1],
  [
    'UTF-16 of the other',
    Buffer.from('\uFEFFtitle', 'utf16le').swap16(),
    'it is UTF-16, expected UTF-8',
    1,
    1,
  ],
  ['UTF-16 unmarked', Buffer.from('title', 'utf16le'), 'it holds zero bytes: UTF-16 or no text', 1, 2],
  ['a zero', Buffer.from('a: 1\nβ: \0'), 'it holds zero bytes: UTF-16 or no text', 2, 4],
  ['Latin-1', Buffer.from('a: 1\nb: \u00e9t\u00e9\n', 'latin1'), 'it is not UTF-8: byte 0xE9', 2, 4],
  [
    'marked, then broken',
    Buffer.from([0xef, 0xbb, 0xbf, 0x0a, 0x61, 0xff]),
    'it is not UTF-8: byte 0xFF',
    2,
    2,
  ],
  ['cut inside a letter', Buffer.from([0x61, 0xc3]), 'it is not UTF-8: byte 0xC3', 1, 2],
  [
    'cut inside a letter of three bytes',
    Buffer.from([0x61, 0xef, 0xbf, 0x41]),
    'it is not UTF-8: byte 0xEF',
    1,
    2,
  ],
  [
    'broken after the sign for it',
    Buffer.from([0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbd, 0x80]),
    'byte 0x80',
    1,
    3,
  ],
  ['broken after a letter of four bytes', Buffer.from([...Buffer.from('𝛼b'), 0xe9]), 'byte 0xE9', 1, 4],
])('refuses %s, and says where', (_, bytes, why, line, column) => {
  const error = thrownBy(() => decodeUtf8(bytes))
  expect(error.message).toContain(why)
  expect(error.message).toMatch(new RegExp(`, in line ${line}, column ${column}$`))
  const { text = '', offset = NaN } = error.place ?? {}
  const before = text.slice(0, offset).split('\n')
  expect([before.length, (before.at(-1) ?? '').length + 1]).toEqual([line, column])
})

function thrownBy(read: () => string): UnreadableFile {
  try {
    read()
  } catch (error) {
    if (error instanceof UnreadableFile) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
