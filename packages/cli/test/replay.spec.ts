import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Summary } from '../src/results/summary.js'
import { fixtures, runCaptured } from './run-captured.js'

const cwd = mkdtempSync(join(tmpdir(), 'erosion-replay-'))
afterAll(() => rmSync(cwd, { recursive: true }))

/** More rows than a row group has. */
const RUNS = 1100

beforeAll(async () => {
  const argv = ['run', join(fixtures, 'futures.yaml'), '--runs', `${RUNS}`, '--out', 'kept']
  expect((await runCaptured(argv, { cwd })).code).toBe(0)
  expect((await runCaptured(['run', join(fixtures, 'fragile.yaml'), '--out', 'fragile'], { cwd })).code).toBe(
    1,
  )
})
beforeEach(() => {
  rmSync(join(cwd, 'copy'), { recursive: true, force: true })
  cpSync(join(cwd, 'kept'), join(cwd, 'copy'), { recursive: true })
})

const replay = (...argv: string[]) => runCaptured(['replay', ...argv], { cwd })

/** Turns one byte of a table into another. */
function flip(file: string, position: (bytes: Buffer) => number): void {
  const path = join(cwd, 'copy', file)
  const bytes = readFileSync(path)
  const at = position(bytes)
  bytes[at] = bytes[at]! ^ 1
  writeFileSync(path, bytes)
}

async function ask(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create()).connect()
  const rows = (await connection.runAndReadAll(sql)).getRows()
  connection.closeSync()
  return rows
}

describe('a replay', () => {
  test.each([[[]], [['--sample', '50']], [['--sample', '50', '--workers', '1']]])(
    'finds the same: %s',
    async (options) => {
      const runs = options.length > 0 ? 50 : RUNS
      expect(await replay('kept', ...options)).toEqual({
        code: 0,
        stdout: `${runs} of ${runs} runs identical\n`,
        stderr: '',
      })
    },
  )

  test('finds failures again', async () => {
    expect((await replay('fragile')).code).toBe(0)
  })

  test('of a sample names the run of a number that was changed, wherever it stands', async () => {
    const { values } = await place('share at the end', 777)
    flip('outcomes.parquet', (bytes) => bytes.indexOf(values))
    const { code, stdout, stderr } = await replay('copy', '--sample', '3')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^\d+ of \d+ runs identical\n$/)
    expect(stderr).toMatch(
      /^run 777 \(patron: steady, rival: bid, port: open\): share at the end is \S+ in outcomes\.parquet, and \S+ when run again\n$/,
    )
  })

  test('tells a page that nobody can read any more by its row group and its runs', async () => {
    // Behind the mark of the file comes the head of a page.
    flip('runs.parquet', () => 5)
    const { code, stderr } = await replay('copy', '--sample', '3')
    expect(code).toBe(1)
    expect(stderr).toMatch(/row group 0 .*runs\.parquet|runs\.parquet: bytes of row group 0/)
  })

  test.each(['outcomes.parquet', 'runs.parquet'])('of a table that ends early says so: %s', async (file) => {
    truncateSync(join(cwd, 'copy', file), 5000)
    const { code, stderr } = await replay('copy')
    expect(code).toBe(2)
    expect(stderr).toContain(`${file} cannot be read`)
  })
})

/** The bytes of the first number of a run in a column. */
async function place(column: string, run: number): Promise<{ values: Buffer }> {
  const [[value] = []] = await ask(
    `select "${column}" from '${join(cwd, 'copy/outcomes.parquet')}' where run = ${run} and patron = 'steady' and rival = 'bid'`,
  )
  const values = Buffer.alloc(8)
  values.writeDoubleLE(value as number)
  return { values }
}

describe('DuckDB', () => {
  const summary = (): Summary => JSON.parse(readFileSync(join(cwd, 'kept/summary.json'), 'utf8')) as Summary

  test('recomputes the summary from the tables', async () => {
    const table = join(cwd, 'kept/outcomes.parquet')
    for (const { name, isTime, rows } of summary().outcomes) {
      for (const { policies, counted, median, p5, p95, mean, missing } of rows) {
        const where = Object.entries(policies).map(([player, policy]) => `"${player}" = '${policy}'`)
        const [found = []] = await ask(
          `select count("${name}"), median("${name}"), quantile_cont("${name}", 0.05), quantile_cont("${name}", 0.95),
             avg("${name}") from '${table}' where ${where.join(' and ')}`,
        )
        expect(found[0]).toBe(BigInt(counted))
        // A time that does not always come is later than all others where it does not.
        if (isTime && missing > 0) continue
        const wanted = [median, p5, p95, mean]
        // Interpolation and sums in another order: a few units in the last place.
        for (const [i, value] of wanted.entries()) {
          expect(found[i + 1] ?? null).toEqual(value === null ? null : expect.closeTo(value, 10))
        }
      }
    }
  })

  test('finds the median that the summary has, to the bit', async () => {
    const { rows } = summary().outcomes.find(({ name }) => name === 'share at the end')!
    const row = rows.find(({ policies }) => policies['patron'] === 'generous' && policies['rival'] === 'bid')!
    const sql = `select median("share at the end") from '${join(cwd, 'kept/outcomes.parquet')}' where patron = 'generous' and rival = 'bid'`
    expect(await ask(sql)).toEqual([[row.median]])
  })

  test('reads failures as rows: status, variable, time and what was drawn', async () => {
    const [runs, outcomes] = ['runs', 'outcomes'].map((name) => `'${join(cwd, `fragile/${name}.parquet`)}'`)
    const statuses = await ask(`select status, count(*) from ${outcomes} group by 1 order by 1`)
    expect(statuses).toEqual([
      ['baseline failed', 19n],
      ['failed', 19n],
      ['ok', 22n],
    ])
    expect(
      await ask(`select count(*) from ${outcomes} where (status = 'ok') <> ("failed variable" is null)`),
    ).toEqual([[0n]])
    const drawn = (await ask(`describe select * from ${runs}`)).map(([name]) => name)
    expect(drawn.slice(0, 4)).toEqual(['run', 'status', 'failed variable', 'failed at'])
    expect(drawn.length).toBeGreaterThan(4)
  })
})
