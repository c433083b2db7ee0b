import { describe, expect, it } from 'vitest'
import { runStudy } from '#batch/run-study'
import { resultsOf } from '#batch/study-results'
import type { FailedRun } from '#batch/failed-runs'
import type { StudyTable } from '#batch/study-table'
import { lawOf } from '#sample/distributions'
import { scenarioOf } from '../../test/planted.js'
import { summariseStudy } from './summarise-study.js'

const scenario = scenarioOf(`
model:
  parameters: { u: { unit: '1', mid: 0.5 } }
  levers: { push: { unit: '1', owner: us, base: 0 } }
time: { from: 0, to: 10, step: 1 }
outcomes:
  number: { equation: 'at(u, 1)', thresholds: [2, 3, 9], meaning: what it is }
  time: { equation: first_when(u > 1), thresholds: [2, 4] }
  kept: { equation: 'at(u, 1) - baseline(at(u, 1))', against: { us: watch } }
policies: { us: { watch: {}, act: { levers: { push: 1 } } } }
`)

/** A table of one choice of policies: what the runs came to, by outcome. */
function tableOf(values: readonly (readonly number[])[], failed: readonly FailedRun[] = []): StudyTable {
  const runs = values[0]?.length ?? 0
  return {
    study: { runs, design: 'monte-carlo', seed: '1' },
    choices: [{ us: 'act' }],
    outcomes: ['number', 'time', 'kept'],
    nevers: [undefined, 11, undefined],
    drawn: [],
    runs,
    planned: runs,
    values: [values.map((column) => Float64Array.from(column))],
    draws: [],
    isFailed: [new Uint8Array(runs)],
    failed,
    broken: [],
  }
}

const rowsOf = (table: StudyTable) => summariseStudy(scenario, table).map(({ rows: [row] }) => row!)
const failure = (run: number, lost: readonly number[]): FailedRun => {
  return { run, choice: 0, variable: 'x', time: 1, isBaseline: lost.length < 3, lost }
}
const five = [3, 1, 5, 2, 4]

describe('a summary', () => {
  it('has a table for each outcome, and a row for each choice', () => {
    const tables = summariseStudy(scenario, tableOf([five, five, five]))
    expect(tables.map(({ rows: _, ...told }) => told)).toEqual([
      { name: 'number', unit: '1', meaning: 'what it is', isTime: false },
      { name: 'time', unit: 'year', meaning: undefined, isTime: true },
      { name: 'kept', unit: '1', meaning: undefined, isTime: false },
    ])
    expect(tables.map(({ rows }) => rows.map(({ policies }) => policies))).toEqual(
      Array(3).fill([{ us: 'act' }]),
    )
  })

  it('reads one column at a time, and each once', () => {
    const [most, least] = [
      [NaN, 1, 5, 2, 4],
      [NaN, 1, 5, NaN, 4],
    ]
    const table = tableOf([most, least, most], [failure(3, [1]), failure(0, [0, 1, 2])])
    const asked: string[] = []
    const results = resultsOf(table)
    const watched = {
      ...results,
      column: (choice: number, outcome: number) => {
        asked.push(`${choice} ${outcome}`)
        return results.column(choice, outcome)
      },
    }
    expect(summariseStudy(scenario, watched)).toEqual(summariseStudy(scenario, table))
    expect(asked).toEqual(['0 0', '0 1', '0 2'])
    expect([0, 1, 2].map((outcome) => [...results.lost(0, outcome)])).toEqual([[0], [0, 3], [0]])
  })

  it('has quantiles of type 7, the mean and its error, as by hand', () => {
    const [row] = rowsOf(tableOf([five, five, five]))
    expect(row).toMatchObject({ runs: 5, failed: 0, missing: 0, counted: 5, median: 3, mean: 3 })
    // Of n sorted values the p-quantile stands at p(n - 1): 0.2 and 3.8 of the way from 1 to 5.
    expect(row!.low).toBeCloseTo(1.2, 14)
    expect(row!.high).toBeCloseTo(4.8, 14)
    // s² = (4 + 1 + 0 + 1 + 4)/4.
    expect(row!.error).toBeCloseTo(Math.sqrt(2.5 / 5), 15)
    const [even] = rowsOf(tableOf([[1, 2, 3, 10], [], []]))
    expect(even).toMatchObject({ median: 2.5, mean: 4 })
  })

  it('of one run has no error', () => {
    const [row] = rowsOf(tableOf([[7], [7], [7]]))
    expect(row).toMatchObject({ low: 7, median: 7, high: 7, mean: 7, error: null })
  })

  it('of no run has nothing', () => {
    const [number, time] = rowsOf(tableOf([[], [], []]))
    const nothing = { runs: 0, low: null, median: null, high: null, mean: null, error: null }
    expect(number).toMatchObject(nothing)
    expect(time).toMatchObject({ ...nothing, thresholds: [{ share: null, error: null }, { share: null }] })
  })
})

describe('a value that is missing', () => {
  it('of a number does not count', () => {
    const [row] = rowsOf(tableOf([[1, NaN, 3, NaN], [], []]))
    expect(row).toMatchObject({ runs: 4, failed: 0, missing: 2, counted: 2, median: 2, mean: 2 })
  })

  it('of a time is later than all others, and null where a quantile falls on it', () => {
    const [, row] = rowsOf(tableOf([[], [NaN, 2, 4, 6, NaN], []]))
    expect(row).toMatchObject({ missing: 2, counted: 3, median: 6, high: null, mean: null, error: null })
    // A fifth of the way from 2 to 4.
    expect(row!.low).toBeCloseTo(2.4, 14)
    const [, half] = rowsOf(tableOf([[], [1, 2, NaN, NaN], []]))
    expect(half!.median).toBeNull()
    const [, never] = rowsOf(tableOf([[], [NaN, NaN], []]))
    expect(never).toMatchObject({ low: null, median: null, high: null, mean: null, counted: 0, missing: 2 })
  })

  it('because the run failed is told apart, and counts nowhere', () => {
    const failed = [failure(0, [0, 1, 2]), failure(3, [2])]
    const [number, time, kept] = rowsOf(
      tableOf(
        [
          [NaN, NaN, 3, 5],
          [NaN, NaN, 3, 5],
          [NaN, NaN, 3, NaN],
        ],
        failed,
      ),
    )
    expect(number).toMatchObject({ runs: 4, failed: 1, missing: 1, counted: 2, mean: 4 })
    expect(time).toMatchObject({ failed: 1, missing: 1, counted: 2, median: 5 })
    expect(kept).toMatchObject({ failed: 2, missing: 1, counted: 1, mean: 3 })
  })
})

describe('thresholds', () => {
  it('of a number are reached at or above', () => {
    const [row] = rowsOf(tableOf([[1, 2, 3, NaN], [], []], [failure(3, [0])]))
    const error = expect.closeTo(Math.sqrt(2 / 9 / 2), 15) as number
    expect(row!.thresholds).toMatchObject([
      { threshold: 2, share: 2 / 3, error },
      { threshold: 3, share: 1 / 3, error },
      { threshold: 9, share: 0, error: 0, interval: { low: 0 } },
    ])
    // None of three: a share of a half would give that in one of eight studies.
    expect(row!.thresholds[2]!.interval!.high).toBeGreaterThan(0.5)
  })

  it('of a time are reached by then, among all runs that went well', () => {
    const [, row] = rowsOf(tableOf([[], [1, 2, 3, NaN, NaN], []], [failure(4, [1])]))
    expect(row!.thresholds).toMatchObject([
      { threshold: 2, share: 0.5, error: Math.sqrt(0.25 / 3) },
      { threshold: 4, share: 0.75, error: 0.25 },
    ])
  })
})

describe('the summary of a linear model with normal inputs', () => {
  const RUNS = 4000
  const [mean, sd] = [2 * 1 + 3 * 2, Math.sqrt((2 * 0.2) ** 2 + (3 * 0.5) ** 2)]
  const law = lawOf({ distribution: 'normal', params: { mean, sd } })
  const density = (x: number) => Math.exp(-0.5 * ((x - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI))
  const linear = (design: string) =>
    scenarioOf(`
model:
  parameters: { a: { unit: '1', mid: 1 }, b: { unit: '1', mid: 2 } }
  auxiliaries: { c: { unit: '1', equation: 2 * a + 3 * b } }
time: { from: 0, to: 1, step: 1 }
uncertainties: { a: { normal: { mean: 1, sd: 0.2 } }, b: { normal: { mean: 2, sd: 0.5 } } }
study: { runs: ${RUNS}, design: ${design} }
outcomes: { c: { equation: 'at(c, 1)', thresholds: [8, 10] } }
`)

  it.each(['monte-carlo', 'latin-hypercube', 'sobol'])(
    'agrees with its closed form, by %s',
    async (design) => {
      const made = linear(design)
      const [row] = summariseStudy(made, await runStudy(made))[0]!.rows
      expect(Math.abs(row!.mean! - mean)).toBeLessThan(5 * row!.error!)
      for (const [p, found] of [
        [0.05, row!.low],
        [0.5, row!.median],
        [0.95, row!.high],
      ] as const) {
        const exact = law.quantile(p)
        // Cramér 1946, 28.5: a quantile has a standard error of √(p(1 - p)/n) over the density there.
        const error = Math.sqrt((p * (1 - p)) / RUNS) / density(exact)
        expect(Math.abs(found! - exact)).toBeLessThan(5 * error)
      }
      for (const { threshold, share, error } of row!.thresholds) {
        expect(Math.abs(share! - law.survival(threshold))).toBeLessThan(5 * error!)
      }
    },
  )

  it('has the error of independent draws by Monte Carlo, and says that others are far smaller', async () => {
    const [one, ...others] = await Promise.all(
      ['monte-carlo', 'latin-hypercube', 'sobol'].map(async (design) => {
        const made = linear(design)
        return summariseStudy(made, await runStudy(made))[0]!.rows[0]!.error!
      }),
    )
    // The error is s/√n, and s of a normal sample has itself a relative error of 1/√(2n).
    expect(Math.abs(one! / (sd / Math.sqrt(RUNS)) - 1)).toBeLessThan(5 / Math.sqrt(2 * RUNS))
    // Stein 1987, Technometrics 29, 143–151: of an additive model only the spread within slices is left.
    for (const other of others) expect(other).toBeLessThan(one! / 20)
  })

  it('has no error by a full factorial, in which nothing is random', async () => {
    const made = linear('monte-carlo')
    const study = { runs: 49, design: 'full-factorial' } as const
    const [row] = summariseStudy(made, await runStudy(made, { study }))[0]!.rows
    expect(row).toMatchObject({ error: null, intervals: { median: null, mean: null } })
    expect(row!.mean).toBeCloseTo(mean, 12)
    expect(row!.thresholds[0]).toMatchObject({ error: null, interval: null })
  })
})

describe('failures', () => {
  const failures = [0, 1].map((run) => failure(run, [0, 1, 2]))
  const values = [NaN, NaN, 1, 2, 3, 4, 5, 6, 7, 8]

  it('bound a summary as if they had come to the least or the most', () => {
    const [number] = rowsOf(tableOf([values, values, values], failures))
    // Of ten values with −∞ twice, or ∞ twice, in front or behind: type 7 at 0.45, 4.5 and 8.55.
    expect(number!.bounds).toEqual({
      low: { low: null, high: expect.closeTo(1.45, 12) as number },
      median: { low: 3.5, high: 5.5 },
      high: { low: expect.closeTo(7.55, 12) as number, high: null },
      mean: { low: (36 + 2) / 10, high: (36 + 16) / 10 },
      thresholds: [
        { low: 0.7, high: 0.9 },
        { low: 0.6, high: 0.8 },
        { low: 0, high: 0.2 },
      ],
    })
  })

  it('of a time may have come at once or never', () => {
    const times = [NaN, NaN, 1, 2, 3, 4, 5, 6, NaN, NaN]
    const [, time] = rowsOf(tableOf([times, times, times], failures))
    expect(time!.bounds).toMatchObject({
      median: { low: 3.5, high: 5.5 },
      high: { low: null, high: null },
      mean: null,
      thresholds: [
        { low: 0.2, high: 0.4 },
        { low: 0.4, high: 0.6 },
      ],
    })
  })

  it('that there are none of bound nothing', () => {
    expect(rowsOf(tableOf([five, five, five])).map(({ bounds }) => bounds)).toEqual([null, null, null])
  })
})
