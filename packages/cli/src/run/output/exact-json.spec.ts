import { expect, test } from 'vitest'
import { exactJson } from './exact-json.js'

test('is JSON, with numbers of 17 digits and lists of numbers on one line', () => {
  const value = { 'a "b"': [0.1, null, 2], c: [{ d: 'x\ny' }, {}], e: true, f: [] }
  const text = exactJson(value)
  expect(JSON.parse(text)).toEqual(value)
  expect(text).toContain('"a \\"b\\"": [0.10000000000000001, null, 2]')
})

test('what is not finite is null', () => {
  expect(exactJson([NaN, Infinity, -0])).toBe('[null, null, 0]')
})
