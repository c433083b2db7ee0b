import { expect, test } from 'vitest'
import { readNumber } from './read-number.js'

test.each([
  ['0.01', 0.01],
  ['-3', -3],
  ['+.5', 0.5],
  ['5.', 5],
  ['1e-3', 0.001],
  ['1/12', 1 / 12],
  [' -1 / 4 ', -0.25],
])('%j is the number %d', (text, number) => {
  expect(readNumber(text, [])).toBe(number)
})

test.each([
  ['many', 'wrong-shape'],
  ['', 'wrong-shape'],
  ['0x10', 'wrong-shape'],
  ['1/2/3', 'wrong-shape'],
  ['1,5', 'wrong-shape'],
  ['NaN', 'not-finite'],
  ['-Infinity', 'not-finite'],
  ['1e999', 'not-finite'],
  ['1/0', 'not-finite'],
  ['0/0', 'not-finite'],
])('%j is no number: %s', (text, code) => {
  expect(readNumber(text, ['--step'])).toMatchObject({ code, path: ['--step'] })
})
