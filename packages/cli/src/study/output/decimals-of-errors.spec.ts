import { expect, test } from 'vitest'
import { decimalsOfErrors } from './decimals-of-errors.js'

test.each([
  ['one digit', [0.004], 3],
  ['two, where the first is a 1', [0.0012], 4],
  ['two, where the first is a 2', [0.25], 2],
  ['the smallest counts', [0.004, 0.0006], 4],
  ['but no third digit of the largest', [0.04, 0.00005], 3],
  ['whole numbers', [3], 0],
  ['tens', [40], -1],
  ['hundreds, and a digit more for a 1', [1500], -2],
])('%s: %j shows %i decimals', (_, errors, decimals) => {
  expect(decimalsOfErrors(errors)).toBe(decimals)
})
