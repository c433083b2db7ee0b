import { describe, expect, it } from 'vitest'
import { formatChange } from './format-change.js'
import { formatColumn } from './format-column.js'

describe('formatColumn', () => {
  it.each([
    ['shares', [0.94679, 0.5], ['0.946790', '0.500000']],
    ['about one', [1.0356, -0.9147], ['1.03560', '-0.91470']],
    ['small shares', [0.0163, 0.00512], ['0.016300', '0.005120']],
    ['hundreds', [117.184, 50.24], ['117.184', '50.240']],
    ['years', [2036.8333, 2038], ['2036.83', '2038.00']],
    ['millions', [1234567.8, 2], ['1234568', '2']],
    ['whole numbers', [3, 12, -1], ['3', '12', '-1']],
    ['what never comes', [null, 2030.5], ['–', '2030.50']],
    ['nothing but that', [null], ['–']],
    ['what rounds to nothing', [-1e-9, 0.5], ['0.000000', '0.500000']],
    ['very small', [1.2344e-9], ['1.23440e-9']],
    ['very large', [1.2344e12], ['1.23440e+12']],
    ['none', [], []],
  ])('%s', (_, values, texts) => {
    expect(formatColumn(values)).toEqual(texts)
  })
})

describe('formatChange', () => {
  it.each([
    [0.0014582, '+0.00146'],
    [-0.11, '-0.110'],
    [0.9996, '+1.00'],
    [26.9715, '+27.0'],
    [1234.5, '+1235'],
    [-1.25e-7, '-1.25e-7'],
    [1.25e-6, '+0.00000125'],
    [2.5e9, '+2.50e+9'],
    [0, '0'],
    [null, '–'],
  ])('%s is %s', (change, text) => {
    expect(formatChange(change)).toBe(text)
  })
})
