import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, expect, test } from 'vitest'
import type { Cell } from './table-column.js'
import { GROUP_ROWS, TableWriter } from './table-writer.js'

const folder = mkdtempSync(join(tmpdir(), 'erosion-table-'))
afterAll(() => rmSync(folder, { recursive: true }))

const columns = [
  { name: 'run', kind: 'whole', isOptional: false },
  { name: 'us', kind: 'text', isOptional: false },
  { name: 'kept at 2035, "all"', kind: 'number', isOptional: true },
  { name: 'always', kind: 'number', isOptional: false },
  { name: 'never', kind: 'number', isOptional: true },
  { name: 'variable', kind: 'text', isOptional: true },
  { name: 'nothing', kind: 'text', isOptional: true },
] as const

const awkward = [0, -0, 1 / 3, 5e-324, -1.7976931348623157e308, Infinity, -Infinity]

function cell(column: number, row: number): Cell {
  const kept = row % 3 === 0 ? NaN : (awkward[row] ?? Math.sqrt(row))
  const variable = row % 5 === 0 ? 'größe' : undefined
  return [row, row % 2 ? 'watch' : 'deals', kept, awkward[row] ?? -row, NaN, variable, undefined][column]
}

/** Writes a table in chunks of so many rows. */
function write(name: string, rows: number, chunk: number): string {
  const writer = new TableWriter(join(folder, name), columns)
  for (let first = 0; first < rows; first += chunk) {
    writer.add(Math.min(chunk, rows - first), (column, row) => cell(column, first + row))
  }
  writer.finish()
  writer.close()
  return join(folder, name)
}

async function ask(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create()).connect()
  const rows = (await connection.runAndReadAll(sql)).getRows()
  connection.closeSync()
  return rows
}

const ROWS = 2 * GROUP_ROWS + 1000

test('DuckDB reads every cell that was written, to the bit', async () => {
  const path = write('a.parquet', ROWS, 1000)
  const rows = await ask(`select * from '${path}' order by run`)
  const expected = Array.from({ length: ROWS }, (_, row) =>
    columns.map((_, column) => {
      const written = cell(column, row)
      return written === undefined || Number.isNaN(written) ? null : written
    }),
  )
  expect(rows).toEqual(expected)
  expect(Object.is(rows[1]?.[3], -0)).toBe(true)
})

test('row groups have 4,096 rows, and types are what they seem', async () => {
  const path = write('b.parquet', ROWS, 37)
  expect(
    await ask(`select distinct row_group_id, row_group_num_rows from parquet_metadata('${path}') order by 1`),
  ).toEqual([
    [0n, 4096n],
    [1n, 4096n],
    [2n, 1000n],
  ])
  expect((await ask(`describe select * from '${path}'`)).map(([name, type]) => [name, type])).toEqual(
    columns.map(({ name, kind }) => [name, { whole: 'INTEGER', number: 'DOUBLE', text: 'VARCHAR' }[kind]]),
  )
})

test.each([1, 37, 4096, 100_000])('the bytes are the same in chunks of %i rows', (chunk) => {
  const rows = chunk === 1 ? GROUP_ROWS + 3 : ROWS
  const [one, other] = [write('c.parquet', rows, 1000), write('d.parquet', rows, chunk)]
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
})

test('a table without rows is one', async () => {
  expect(await ask(`select count(*) from '${write('e.parquet', 0, 1)}'`)).toEqual([[0n]])
})
