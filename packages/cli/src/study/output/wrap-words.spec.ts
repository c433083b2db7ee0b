import { expect, test } from 'vitest'
import { wrapWords } from './wrap-words.js'

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['one two three', 13, ['one two three']],
  ['unbelievable as it is', 5, ['unbelievable', 'as it', 'is']],
  ['', 5, []],
])('%j in %i columns', (text, width, lines) => {
  expect(wrapWords(text, width)).toEqual(lines)
})
