import type { OutcomeSummary, OutcomeTable } from '@erosion/engine'
import { describe, expect, test } from 'vitest'
import { formatByError } from './format-by-error.js'

/** A row whose numbers are all about the same. */
function row(mean: number | null, error: number | null, spread = 0): OutcomeSummary {
  const around = (sign: number) => (mean === null ? null : mean + sign * spread)
  const counts = { runs: 100, failed: 0, missing: 0, counted: 100 }
  const quantiles = { low: around(-1), median: mean, high: around(1) }
  const intervals = { low: null, median: null, high: null, mean: null }
  const unasked = { intervals, thresholds: [], bounds: null, change: null, skewness: 0 }
  return { policies: {}, ...counts, ...quantiles, mean, error, ...unasked }
}

/** How the means of a table are written, with their errors. */
function written(rows: readonly OutcomeSummary[], isTime = false): readonly string[] {
  const table: OutcomeTable = { name: 'x', unit: '1', meaning: undefined, isTime, rows }
  const format = formatByError(table)
  return rows.map((one) => [format.text(one.mean ?? NaN), format.error(one)].filter(Boolean).join(' ± '))
}

test.each([
  ['digits below the error are left out', [row(0.92714, 0.0043)], ['0.927 ± 0.004']],
  ['one rule for all rows', [row(0.92714, 0.0043), row(0.5, 0.0009)], ['0.9271 ± 0.0043', '0.5000 ± 0.0009']],
  [
    'an error too small to show is less than one of the last decimal',
    [row(10.4, 3), row(0.1, 0.00004)],
    ['10.4 ± 3.0', '0.1 ± <0.1'],
  ],
  ['large numbers are rounded too', [row(123_456, 1_700)], ['123500 ± 1700']],
  ['very large ones are powers of ten', [row(1.23456e12, 4e9)], ['1.235e+12 ± 4e+9']],
  ['very small ones too', [row(1.23456e-8, 4e-11)], ['1.235e-8 ± 4e-11']],
  ['no more than six digits, however small the error', [row(0.123456789, 1e-9)], ['0.123457 ± <0.000001']],
  ['a number that is always the same has no error', [row(0, 0), row(2.345, 0.02)], ['0', '2.345 ± 0.020']],
  ['nor has one that only rounding moves', [row(0.3, 1e-17)], ['0.3000']],
  ['without any error, as in a single run', [row(0.94681234, null)], ['0.9468']],
  ['a sum that overflows is no error', [row(1e200, Infinity)], ['1.000e+200']],
])('%s', (_, rows, texts) => {
  expect(written(rows)).toEqual(texts)
})

describe('times', () => {
  test('are known to a tenth of a year at best', () => {
    expect(written([row(2031.2345, 0.002)], true)).toEqual(['2031.2 ± <0.1'])
    expect(written([row(3.2345, 0.002)], true)).toEqual(['3.23 ± <0.01'])
    expect(written([row(2031.2345, 3)], true)).toEqual(['2031 ± 3'])
  })

  test('that do not always come are judged by their spread', () => {
    const censored = { ...row(2031.26, null, 6.58), mean: null }
    // 13.16 / 3.29 / √100 = 0.4.
    expect(formatByError(table([censored])).text(2031.26)).toBe('2031.3')
    // 131.6 / 3.29 / √100 = 4.
    expect(formatByError(table([{ ...row(2031.26, null, 65.8), mean: null }])).text(2031.26)).toBe('2031')
  })

  const table = (rows: readonly OutcomeSummary[]): OutcomeTable => ({
    ...{ name: 'x', unit: 'year', meaning: undefined, isTime: true },
    rows,
  })
})
