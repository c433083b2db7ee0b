import { expect, test } from 'vitest'
import { foldTable } from './fold-table.js'
import { renderTable } from './render-table.js'
import type { Table } from './table.js'

const table: Table = {
  levels: ['russia', 'us'],
  headings: [
    ['watch', 'deals'],
    ['watch', 'network'],
    ['a very long policy of Moscow', 'deals'],
    ['a very long policy of Moscow', 'network'],
  ],
  rows: [
    { name: 'retained dependence', cells: ['0.9468', '0.94', '1.0001', '–'] },
    { name: 'year', cells: ['2036.1', 'never', 'failed', '2025'] },
  ],
}

const lines = (width: number) => foldTable(table, width).map((block) => [...renderTable(block)].join('\n'))

test('headings stand over their columns, and a long one makes room', () => {
  expect(`\n${lines(80).join('\n\n')}\n`).toBe(`
russia                 watch              a very long policy of Moscow
us                      deals  network     deals               network
──────────────────────────────────────────────────────────────────────
retained dependence    0.9468     0.94    1.0001                     –
year                   2036.1    never    failed                  2025
`)
})

test('a table that is too wide folds between groups', () => {
  expect(`\n${lines(60).join('\n\n')}\n`).toBe(`
russia                 watch
us                      deals  network
──────────────────────────────────────
retained dependence    0.9468     0.94
year                   2036.1    never

russia                 a very long policy of Moscow
us                      deals               network
───────────────────────────────────────────────────
retained dependence    1.0001                     –
year                   failed                  2025
`)
})

test('a group that is too wide folds inside, and a column that is too wide stays', () => {
  const blocks = foldTable(table, 10)
  expect(blocks.map(({ headings }) => headings)).toEqual(table.headings.map((heading) => [heading]))
})

test('a single column without headings has no rule', () => {
  const single = { levels: [], headings: [[]], rows: [{ name: 'Бишкек', cells: ['1'] }] }
  expect([...renderTable(single)]).toEqual(['Бишкек    1'])
})
