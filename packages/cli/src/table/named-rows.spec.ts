import { expect, test } from 'vitest'
import { rowsInGroups, rowsSideBySide } from './named-rows.js'
import { renderTable } from './render-table.js'

const rows = [
  { parts: ['watch', 'deals'], cells: ['1', '2'] },
  { parts: ['watch', 'network'], cells: ['3', '4'] },
  { parts: ['a very long policy of Moscow', 'network'], cells: ['5', '6'] },
]
const render = (name: string, named: ReturnType<typeof rowsInGroups>) =>
  `\n${[...renderTable({ levels: [name], headings: [['one'], ['two']], rows: named })].join('\n')}\n`

test('side by side, each part has a column', () => {
  const side = rowsSideBySide(['russia', 'us'], rows)
  expect(render(side.name, side.rows)).toBe(`
russia                        us         one  two
─────────────────────────────────────────────────
watch                         deals        1    2
watch                         network      3    4
a very long policy of Moscow  network      5    6
`)
})

test('in groups, a part has a line where it changes, which makes no column wider', () => {
  expect(render('russia, us', rowsInGroups(rows))).toBe(`
russia, us    one  two
──────────────────────
watch
  deals         1    2
  network       3    4
a very long policy of Moscow
  network       5    6
`)
})

test('an inner part comes again below another outer one', () => {
  const deep = [
    { parts: ['a', 'x', '1'], cells: [] },
    { parts: ['b', 'x', '1'], cells: [] },
  ]
  expect(rowsInGroups(deep).map(({ name }) => name)).toEqual(['a', '  x', '    1', 'b', '  x', '    1'])
})

test('a single part makes no groups', () => {
  expect(rowsInGroups([{ parts: ['a'], cells: ['1'] }])).toEqual([{ name: 'a', cells: ['1'] }])
})
