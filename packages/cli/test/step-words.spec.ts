import { expect, test } from 'vitest'
import { stepWords } from '../src/step-words.js'

test.each([
  [1 / 12, '1/12'],
  [0.0833333333333333, '1/12'],
  [0.25, '1/4'],
  [1, '1'],
  [2, '2'],
  [0.4, '0.4'],
  [0.083, '0.083'],
])('the step %s reads %s', (step, words) => {
  expect(stepWords(step)).toBe(words)
})
