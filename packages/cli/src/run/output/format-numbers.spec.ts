import { expect, test } from 'vitest'
import { formatNumbers } from './format-numbers.js'

test.each([
  ['shares', [0.94679, 0.5], ['0.9468', '0.5000']],
  ['ratios about one', [1.0356, 0.9147], ['1.0356', '0.9147']],
  ['small shares', [0.0163, 0.00512], ['0.01630', '0.00512']],
  ['tens', [11.6972, 2.5971], ['11.697', '2.597']],
  ['hundreds', [117.184, 50.24], ['117.18', '50.24']],
  ['tens of thousands', [94600.4, 1.2], ['94600', '1']],
  ['whole numbers', [3, 12, -1], ['3', '12', '-1']],
  ['nothing beside something', [0, 1.25], ['0', '1.2500']],
  ['little that rounds to nothing', [-0.00001, 1.25], ['0.0000', '1.2500']],
  ['very small', [1.2344e-9], ['1.234e-9']],
  ['very large', [1.2344e12], ['1.234e+12']],
  ['none', [], []],
])('%s', (_, values, texts) => {
  expect(formatNumbers(values)).toEqual(texts)
})
