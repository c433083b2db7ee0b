import { describe, expect, test } from 'vitest'
import { runCaptured } from './run-captured.js'

const csvOf = async (...options: string[]) => {
  const { stdout } = await runCaptured(['run', 'futures.yaml', '--format', 'csv', ...options])
  return stdout.trimEnd().split('\n')
}

/** The numbers of one column, under one combination of policies. */
function columnOf(lines: readonly string[], name: string, policies: string): readonly number[] {
  const [head = '', ...rows] = lines
  const place = head.split(',').indexOf(name)
  return rows
    .filter((row) => row.startsWith(policies))
    .map((row) => row.split(',')[place] ?? '')
    .map((cell) => (cell === '' ? NaN : Number(cell)))
}

test.each(['table', 'csv', 'json'])('the same command twice gives the same bytes: %s', async (format) => {
  const argv = ['run', 'futures.yaml', '--format', format, '--design', 'latin-hypercube', '--seed', 'twice']
  const [first, second] = [await runCaptured(argv), await runCaptured(argv)]
  expect(first.stdout.length).toBeGreaterThan(1000)
  expect(second).toEqual(first)
})

describe('CSV', () => {
  test('has a line for each run under each combination: policies, run, status, outcomes, what was drawn', async () => {
    const lines = await csvOf('--runs', '2')
    expect(lines[0]).toBe(
      'patron,rival,port,run,status,share at the end,wealth at the end,a quarter is gone,gift over claim,life',
    )
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 5).join(' '))).toEqual(
      ['0', '1'].flatMap((run) => [
        `steady stay-out open ${run} ok`,
        `steady bid open ${run} ok`,
        `generous stay-out open ${run} ok`,
        `generous bid open ${run} ok`,
      ]),
    )
    // What never comes is an empty cell; what is drawn is the same under every combination.
    expect(lines[1]?.split(',')[7]).toBe('')
    expect(new Set(lines.slice(1, 5).map((line) => line.split(',').at(-1))).size).toBe(1)
    expect(lines[1]?.split(',').at(-1)).not.toBe(lines[5]?.split(',').at(-1))
  })

  test('says which runs failed, and which have nothing to be held against', async () => {
    const { code, stdout } = await runCaptured(['run', 'fragile.yaml', '--format', 'csv', '--runs', '2'])
    expect(code).toBe(1)
    expect(stdout.split('\n').map((line) => line.replace(/,[^,]*$/, ''))).toEqual([
      'patron,run,status,size at the end,size over that of stillness',
      'still,0,baseline failed,1,',
      'hurry,0,failed,,',
      'still,1,ok,1,0.32125576666463773',
      'hurry,1,ok,3.1127845902418012,1',
      '',
    ])
  })

  test.each(['monte-carlo', 'sobol'])('further runs of %s add lines at the end', async (design) => {
    const [few, many] = [
      await csvOf('--runs', '5', '--design', design),
      await csvOf('--runs', '9', '--design', design),
    ]
    expect(few).toHaveLength(1 + 5 * 4)
    expect(many.slice(0, few.length)).toEqual(few)
  })

  test('a policy less, or an outcome less, changes no number', async () => {
    const [all, some] = [
      await csvOf(),
      await csvOf('--policy', 'patron=generous', '--outcome', 'a quarter is gone'),
    ]
    for (const name of ['a quarter is gone', 'life']) {
      const column = columnOf(all, name, 'generous,bid')
      expect(column).toHaveLength(40)
      expect(columnOf(some, name, 'generous,bid')).toEqual(column)
    }
    expect(some[0]).toBe('patron,rival,port,run,status,a quarter is gone,life')
  })

  test('a parameter that is set is that in every run, and is drawn no more', async () => {
    const lines = await csvOf('--set', 'life=12')
    expect(lines[0]).toMatch(/,gift over claim$/)
    const [free, held] = [await csvOf(), lines].map((all) =>
      columnOf(all, 'wealth at the end', 'steady,stay-out'),
    )
    expect(held?.some((value, i) => value !== free?.[i])).toBe(true)
    expect(await csvOf('--set', 'life=12', '--seed', '8')).not.toEqual(lines)
  })
})

describe('JSON', () => {
  interface Row {
    readonly policies: Readonly<Record<string, string>>
    readonly [name: string]: unknown
  }
  interface Summary {
    readonly title: string
    readonly study: unknown
    readonly outcomes: readonly {
      readonly name: string
      readonly rows: readonly Row[]
      readonly [key: string]: unknown
    }[]
    readonly failed: { readonly total: number; readonly first: readonly unknown[] }
    readonly broken: readonly unknown[]
  }
  const summaryOf = async (...argv: string[]) =>
    JSON.parse((await runCaptured(['run', ...argv, '--format', 'json'])).stdout) as Summary

  test('says what was run and what each outcome comes to', async () => {
    const { title, study, outcomes, failed, broken } = await summaryOf('futures.yaml')
    expect(title).toBe('A patron in many futures')
    expect(study).toEqual({
      ...{ kind: 'study', planned: 40, finished: 40, complete: true },
      ...{ design: 'monte-carlo', seed: '7' },
    })
    const statuses = { ok: 160, failed: 0, 'baseline failed': 0 }
    expect([failed, broken]).toEqual([{ total: 0, statuses, groups: [], first: [] }, []])
    expect(outcomes[0]).toMatchObject({
      ...{ name: 'share at the end', unit: '1', isTime: false, meaning: 'share of the patron, 1 in 2025' },
      better: { patron: 'higher', rival: 'lower' },
    })
    expect(outcomes[2]?.rows[0]).toEqual({
      policies: { patron: 'steady', rival: 'stay-out', port: 'open' },
      ...{ runs: 40, failed: 0, missing: 40, counted: 0 },
      ...{ p5: null, median: null, p95: null, mean: null, error: null, skewness: null },
      // It comes in none of forty runs: the median is never. Of 5 % of them nothing bounds when the first would come.
      intervals: { p5: [null, 'never'], median: ['never', 'never'], p95: ['never', 'never'], mean: null },
      thresholds: [{ threshold: 2033, share: 0, error: 0, interval: [0, expect.closeTo(0.093, 3)] }],
      ...{ change: null, bounds: null },
    })
  })

  test('has the numbers of the CSV: mean, standard error, quantiles of type 7, shares', async () => {
    const [lines, { outcomes }] = [await csvOf(), await summaryOf('futures.yaml')]
    const numbers = columnOf(lines, 'share at the end', 'steady,bid').toSorted((a, b) => a - b)
    const n = numbers.length
    const mean = numbers.reduce((sum, value) => sum + value, 0) / n
    const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1)
    const at = (place: number) => {
      const [low = 0, high = 0] = numbers.slice(Math.floor(place), Math.floor(place) + 2)
      return low + (place % 1) * (high - low)
    }
    const row = outcomes[0]?.rows[1]
    expect(row?.policies).toEqual({ patron: 'steady', rival: 'bid', port: 'open' })
    // Sums of forty numbers in another order: some units of the sixteenth digit.
    expect(row?.['mean']).toBeCloseTo(mean, 14)
    expect(row?.['error']).toBeCloseTo(Math.sqrt(variance / n), 14)
    expect([row?.['p5'], row?.['median'], row?.['p95']]).toEqual([
      expect.closeTo(at(0.05 * 39), 14),
      expect.closeTo(at(0.5 * 39), 14),
      expect.closeTo(at(0.95 * 39), 14),
    ])
    // Student's t of 39 degrees of freedom.
    const reach = 2.022690920036762 * Math.sqrt(variance / n)
    expect(row?.['intervals']).toMatchObject({
      mean: [expect.closeTo(mean - reach, 12), expect.closeTo(mean + reach, 12)],
    })
    // The first combination is the same in all futures: the change is what this one comes to, less 1.
    expect(row?.['change']).toMatchObject({ mean: expect.closeTo(mean - 1, 14) as number })
    const reached = numbers.filter((value) => value >= 0.7).length / n
    expect(row?.['thresholds']).toMatchObject([
      { threshold: 0.8, share: 0 },
      { threshold: 0.7, share: reached },
    ])
  })

  test('names the first hundred runs that failed, and counts all; tells broken promises', async () => {
    const { failed, broken } = await summaryOf('fragile.yaml', '--runs', '200')
    expect(failed.total).toBeGreaterThan(150)
    expect(failed.first).toHaveLength(100)
    expect(failed.first.slice(0, 2)).toEqual([
      { run: 0, policies: { patron: 'still' }, variable: 'size', time: 10, baseline: true },
      { run: 0, policies: { patron: 'hurry' }, variable: 'size', time: 10, baseline: false },
    ])
    expect(broken).toMatchObject([
      { name: 'size stays small', policies: { patron: 'hurry' }, run: 2, time: 4 },
    ])
  })

  test('has the outcomes that are asked for, in that order', async () => {
    const asked = [
      '--outcome',
      'gift over claim',
      '--outcome',
      'share at the end',
      '--outcome',
      'gift over claim',
    ]
    const { outcomes } = await summaryOf('futures.yaml', ...asked)
    expect(outcomes.map(({ name }) => name)).toEqual(['gift over claim', 'share at the end'])
  })
})
