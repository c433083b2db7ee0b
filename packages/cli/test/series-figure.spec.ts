import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtures, runCaptured } from './run-captured.js'

const cwd = mkdtempSync(join(tmpdir(), 'erosion-series-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const futures = join(fixtures, 'futures.yaml')
const ok = async (...argv: string[]) => {
  const { code, stdout } = await runCaptured(argv, { cwd })
  expect(code).toBe(0)
  return stdout
}
const rowsOf = (csv: string) =>
  csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))
const picture = (name: string) => readFileSync(join(cwd, name), 'utf8')

type Point = readonly [x: number, y: number]

/** The corners of every drawn line of a picture that has as many as there are instants, in their order. */
const drawnLines = (svg: string, instants: number): readonly (readonly Point[])[] =>
  [...svg.matchAll(/ d="([ML\d. -]+)" fill="none"/g)]
    .map(([, d = '']) =>
      [...d.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]),
    )
    .filter(({ length }) => length === instants)

/** Whether numbers are drawn to one scale: pixels are a straight line of them, to the hundredth. */
function expectOneScale(pairs: readonly Point[]): void {
  const sorted = pairs.toSorted(([a], [b]) => a - b)
  const [[a0, b0] = [0, 0], [a1, b1] = [1, 1]] = [sorted[0], sorted.at(-1)]
  for (const [value, pixel] of pairs)
    expect(pixel).toBeCloseTo(b0 + ((value - a0) / (a1 - a0)) * (b1 - b0), 1)
}

describe('run --series --figure', () => {
  test('draws what it prints: a panel for each series, a line for each choice, to one scale', async () => {
    const csv = await ok('run', futures, '--series', 'share,wealth', '--figure', 'lines.svg')
    const [, ...rows] = rowsOf(csv)
    const lines = drawnLines(picture('lines.svg'), 11)
    expect(lines).toHaveLength(2 * 4)
    const [share, wealth] = [lines.slice(0, 4).flat(), lines.slice(4).flat()]
    expectOneScale(rows.map((row, i) => [Number(row[4]), share[i]?.[1] ?? NaN]))
    expectOneScale(rows.map((row, i) => [Number(row[5]), wealth[i]?.[1] ?? NaN]))
    expectOneScale(rows.map((row, i) => [Number(row[3]), wealth[i]?.[0] ?? NaN]))
    for (const name of ['wealth (bn USD)', 'steady, bid', 'generous, stay-out', 'port: open'])
      expect(picture('lines.svg')).toContain(name)
  })

  test('a line ends where its run fails', async () => {
    const { code, stdout } = await runCaptured(
      [
        ...['run', join(fixtures, 'fragile.yaml'), '--set', 'speed=0.12', '--policy', 'patron=hurry'],
        ...['--series', 'size', '--figure', 'failed.svg'],
      ],
      { cwd },
    )
    const [, ...rows] = rowsOf(stdout)
    const there = rows.filter((row) => row.at(-1) !== '')
    expect([code, there.length < rows.length]).toEqual([1, true])
    expect(drawnLines(picture('failed.svg'), there.length)).toHaveLength(1)
  })

  test('needs a study or series', async () => {
    const { code, stderr } = await runCaptured(['run', futures, '--deterministic', '--figure', 'no.svg'], {
      cwd,
    })
    expect([code, existsSync(join(cwd, 'no.svg'))]).toEqual([2, false])
    expect(stderr).toContain('name some by --series in its place')
  })
})

describe('results --series', () => {
  beforeAll(async () => {
    await ok('run', futures, '--runs', '30', '--series', 'share,wealth', '--out', 'kept')
    await ok('run', futures, '--runs', '3', '--out', 'bare')
  })

  test('prints the quantiles that another program finds in the table', async () => {
    const [head, ...rows] = rowsOf(await ok('results', 'kept', '--series', 'wealth'))
    expect(head).toEqual(['series', 'patron', 'rival', 'port', 'time', 'runs', '5 %', 'median', '95 %'])
    const at = (share: number) => `quantile_cont(wealth, ${share})`
    const connection = await (await DuckDBInstance.create()).connect()
    const answer = await connection.runAndReadAll(
      `select patron, rival, time, count(wealth), ${at(0.05)}, ${at(0.5)}, ${at(0.95)}
       from '${join(cwd, 'kept/series.parquet')}' group by all`,
    )
    const expected = new Map(
      answer.getRows().map(([patron, rival, time, ...numbers]) => {
        return [[patron, rival, time].join(), numbers.map(Number)] as const
      }),
    )
    expect(rows).toHaveLength(4 * 11)
    for (const [, patron, rival, , time, ...numbers] of rows) {
      const known = expected.get([patron, rival, time].join()) ?? []
      numbers.forEach((number, i) => expect(Number(number)).toBeCloseTo(known[i] ?? NaN, 12))
    }
  })

  test('draws them: medians as lines in bands, to the scale of the panel', async () => {
    const [, ...rows] = rowsOf(await ok('results', 'kept', '--series', 'share', '--figure', 'fans.svg'))
    const svg = picture('fans.svg')
    const lines = drawnLines(svg, 11).flat()
    const bands = [...svg.matchAll(/<polygon points="([^"]+)"/g)].map(([, points = '']) =>
      points.split(' ').map((point) => Number(point.split(',')[1])),
    )
    expect(bands).toHaveLength(4)
    const highs = bands.flatMap((band) => band.slice(0, 11))
    const lows = bands.flatMap((band) => band.slice(11).reverse())
    expectOneScale(
      rows.flatMap((row, i): Point[] => [
        [Number(row[7]), lines[i]?.[1] ?? NaN],
        [Number(row[6]), lows[i] ?? NaN],
        [Number(row[8]), highs[i] ?? NaN],
      ]),
    )
    expect(svg).toContain('30 futures')
  })

  test('as JSON has the numbers of the CSV', async () => {
    const [, ...rows] = rowsOf(await ok('results', 'kept', '--series', 'share'))
    const json = await ok('results', 'kept', '--series', 'share', '--format', 'json')
    const [series] = JSON.parse(json) as { choices: { median: number[] }[] }[]
    expect(series?.choices.flatMap(({ median }) => median)).toEqual(rows.map((row) => Number(row[7])))
  })

  test.each([
    [['kept', '--series', 'shar'], 'shar is not kept there. Expected: share, wealth. Nearest: share'],
    [['kept', '--series', ','], '--series names nothing'],
    [['kept', '--series', 'share', '--outcome', 'all'], '--outcome cannot stand beside --series'],
    [['kept', '--series', 'share', '--format', 'table'], 'table is not a format of series'],
    [['bare', '--series', 'share'], 'bare keeps no series. Expected: a folder of erosion run'],
    [['bare', '--series', 'share', '--format', 'xml'], 'xml is not a format of series'],
    [['nowhere', '--series', 'share'], 'nowhere'],
  ])('%j is refused', async (argv, words) => {
    const { code, stdout, stderr } = await runCaptured(['results', ...argv], { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
  })
})
