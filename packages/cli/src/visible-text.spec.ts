import { expect, test } from 'vitest'
import { visibleText } from './visible-text.js'

test('what a terminal would obey is shown', () => {
  expect(visibleText('a\u001b[2Jb\u0007\u007f\u009b1m\u202ec\rd')).toBe(
    'a\\u001b[2Jb\\u0007\\u007f\\u009b1m\\u202ec\\u000dd',
  )
})

test('lines, tabs and every other letter stay', () => {
  for (const text of ['a\nb\r\n\tc', 'Ташкент → 北京 🙂 é']) expect(visibleText(text)).toBe(text)
})

test('JSON says what it said', () => {
  const names = ['\u001b[31m', '\u0085', '\u202e', '"\\']
  expect(JSON.parse(visibleText(JSON.stringify(names)))).toEqual(names)
})
