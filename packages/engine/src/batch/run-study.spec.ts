import { describe, expect, it } from 'vitest'
import { interpret } from '#compile/interpret'
import type { Compile } from '#compile/kernel'
import { drawColumn, outcomeColumn } from '../../test/columns.js'
import { scenarioOf } from '../../test/planted.js'
import { runUntil } from '../run-until.js'
import { simulate } from '../simulate.js'
import { compileStudy } from './compile-study.js'
import { chunkRunner } from './run-chunk.js'
import { runStudy } from './run-study.js'
import { isUncertain, planStudy, studyOf, taskOf } from './study-program.js'
import type { StudyTable } from './study-table.js'

/** A model that leaves the numbers in some futures: from the start where u < 0, on the way where it is too large. */
const fragile = scenarioOf(`
model:
  parameters:
    u: { unit: '1', mid: 0.5 }
    year: { unit: year, mid: 1 }
  levers:
    push: { unit: '1', owner: us, base: 1 }
  stocks:
    safe: { unit: '1', initial: 1, rate: u / year }
    risky: { unit: '1', initial: 'sqrt(u)', rate: 'push * 1e200 * risky * max(0, u - 0.9) ^ 2 / year' }
time: { from: 0, to: 4, step: 1 }
method: euler
uncertainties: { u: { uniform: { low: -1, high: 1 } } }
study: { runs: 60 }
policies: { us: { steady: {}, still: { levers: { push: 0 } } } }
outcomes:
  root: at(risky, 0)
  safe: at(safe, 4)
  late: first_when(safe > 2)
  gain:
    equation: at(risky, 4) - baseline(at(risky, 4))
    against: { us: still }
expectations:
  safe is above a half: safe > 0.5
`)

/** One in which nothing fails unless a policy makes it. */
const againstFailure = scenarioOf(`
model:
  parameters: { u: { unit: '1', mid: 0.5 } }
  levers: { push: { unit: '1', owner: us, base: 0 } }
  auxiliaries: { depth: { unit: '1', equation: sqrt(u - push) } }
time: { from: 0, to: 1, step: 1 }
uncertainties: { u: { uniform: { low: 0, high: 1 } } }
study: { runs: 40 }
policies: { us: { watch: {}, dig: { levers: { push: 0.5 } } } }
outcomes:
  depth: at(depth, 1)
  kept: { equation: 'at(depth, 1) - baseline(at(depth, 1))', against: { us: dig } }
`)

/** A plain table, which may be compared whole. */
const plain = (table: StudyTable) => structuredClone(table)

/** The beginning of a table. */
function beginning(table: StudyTable, runs: number): StudyTable {
  const cut = (columns: readonly Float64Array[]) => columns.map((column) => column.slice(0, runs))
  return plain({
    ...table,
    runs,
    values: table.values.map(cut),
    draws: cut(table.draws),
    isFailed: table.isFailed.map((column) => column.slice(0, runs)),
    failed: table.failed.filter(({ run }) => run < runs),
    broken: [],
  })
}

describe('a study', () => {
  it('has every combination of policies, and what each run under it comes to', async () => {
    const table = await runStudy(fragile)
    expect(table).toMatchObject({
      choices: [{ us: 'steady' }, { us: 'still' }],
      outcomes: ['root', 'safe', 'late', 'gain'],
      drawn: ['u'],
      runs: 60,
      planned: 60,
    })
    const [us, safe] = [drawColumn(table, 'u'), outcomeColumn(table, 'safe')]
    us.forEach((u, run) => {
      if (!table.isFailed[0]![run]) expect(safe[run]).toBeCloseTo(1 + 4 * u, 14)
    })
  })

  it('comes in every future to what a single run of its values comes to', async () => {
    const table = await runStudy(fragile, { study: { runs: 20 } })
    const values = drawColumn(table, 'u')
    for (const [run, u] of values.entries()) {
      const values = fragile.values.with(fragile.expanded.firstSlots.get('u')!, u)
      for (const [choice, policies] of table.choices.entries()) {
        const { outcomes } = simulate({ ...fragile, values }, { policies })
        expect(table.outcomes.map((name) => outcomeColumn(table, name, choice)[run])).toEqual(
          [...outcomes.values()].map((value) => value ?? NaN),
        )
      }
    }
  })

  it('of nothing uncertain is one run, that of the middle values', async () => {
    const certain = { ...fragile, uncertainties: [] }
    expect([isUncertain(fragile), isUncertain(certain)]).toEqual([true, false])
    const table = await runStudy(certain, { study: { runs: 500 } })
    expect(table).toMatchObject({ runs: 1, planned: 1, drawn: [] })
    const { outcomes } = simulate(certain, { policies: { us: 'steady' } })
    expect(table.values[0]!.map(([value]) => value)).toEqual([...outcomes.values()].map((v) => v ?? NaN))
  })

  it('runs the choices that it is asked for, defaults filled in', async () => {
    const table = await runStudy(fragile, { choices: [{ us: 'still' }], study: { runs: 2 } })
    expect(table.choices).toEqual([{ us: 'still' }])
    expect(table.values).toHaveLength(1)
  })

  it.each([
    [{ choices: [{ us: 'flee' }] }, /flee is not a policy of us/],
    [{ choices: [{ china: 'steady' }] }, /china is not a player/],
    [{ study: { runs: 0 } }, /no number of runs: 0/],
    [{ study: { runs: 1.5 } }, /no number of runs: 1.5/],
    [{ study: { runs: NaN } }, /no number of runs: NaN/],
    [{ study: { design: 'halton' as 'monte-carlo' } }, /design of a study is none: halton/],
  ])('refuses %j', async (options, message) => {
    await expect(runStudy(fragile, options)).rejects.toThrow(RangeError)
    await expect(runStudy(fragile, options)).rejects.toThrow(message)
    if ('study' in options)
      expect(() => studyOf({ ...fragile, uncertainties: [] }, options.study)).toThrow(message)
  })

  it('refuses options that there are not, and says where they belong', async () => {
    const options: object = { runs: 16, choice: [], workers: 2 }
    const words = [
      'runs is not an option of runStudy; it belongs into study: { study: { runs: … } }',
      'choice is not an option of runStudy; nearest: choices',
      'workers is not an option of runStudy; there are study, choices, compile, chunk, signal, onProgress, pause',
    ]
    await expect(runStudy(fragile, options)).rejects.toThrow(new RangeError(words.join('\n')))
    expect(() => compileStudy(fragile, options)).toThrow(/^runs is not an option of compileStudy; it belongs/)
    const study: object = { seeed: '7' }
    expect(() => studyOf(fragile, study)).toThrow(
      new RangeError('seeed is not an option of study; nearest: seed'),
    )
    await expect(runUntil(fragile, { outcome: 'x', reach: 1 }, options)).rejects.toThrow(
      /^runs is not an option of runUntil/,
    )
  })
})

describe('runs that fail', () => {
  it('say which variable left the numbers first, and when; the others are as if nothing had happened', async () => {
    const table = await runStudy(fragile, { choices: [{ us: 'steady' }] })
    const us = drawColumn(table, 'u')
    const expected = [...us].flatMap((u, run) => {
      // √u is no number below 0; 1e200 · 0.01 times a stock, four times over, is none after two steps.
      if (u < 0) return [{ run, time: 0 }]
      return u > 0.9 ? [{ run, time: 2 }] : []
    })
    expect(expected.map(({ time }) => time)).toEqual(expect.arrayContaining([0, 2]))
    expect(table.failed.map(({ run, time }) => ({ run, time }))).toEqual(expected)
    expect(new Set(table.failed.map(({ variable }) => variable))).toEqual(new Set(['risky']))
    expect(table.failed.every(({ isBaseline, lost }) => !isBaseline && lost.length === 4)).toBe(true)
    const failed = new Set(expected.map(({ run }) => run))
    for (const [run, u] of us.entries()) {
      expect(table.isFailed[0]![run]).toBe(Number(failed.has(run)))
      const [root, safe] = ['root', 'safe'].map((name) => outcomeColumn(table, name)[run]!)
      if (failed.has(run)) expect([root, safe]).toEqual([NaN, NaN])
      else expect([root, safe]).toEqual([Math.sqrt(u), safe])
    }
  })

  it('as what others are held against take away those outcomes alone', async () => {
    const table = await runStudy(againstFailure)
    const us = drawColumn(table, 'u')
    const doomed = [...us.keys()].filter((run) => us[run]! < 0.5)
    expect(doomed.length).toBeGreaterThan(10)
    const told = (choice: number) => table.failed.filter((one) => one.choice === choice)
    expect(told(0)).toEqual(
      doomed.map((run) => ({ run, choice: 0, variable: 'depth', time: 0, isBaseline: true, lost: [1] })),
    )
    expect(told(1)).toEqual(
      doomed.map((run) => ({ run, choice: 1, variable: 'depth', time: 0, isBaseline: false, lost: [0, 1] })),
    )
    expect([...table.isFailed[0]!]).toEqual([...us].map(() => 0))
    for (const [run, u] of us.entries()) {
      expect(outcomeColumn(table, 'depth')[run]).toBe(Math.sqrt(u))
      expect(Number.isNaN(outcomeColumn(table, 'kept')[run])).toBe(u < 0.5)
    }
  })
})

describe('promises that are broken', () => {
  it('are counted by policy, with the first run that broke them and when', async () => {
    const falling = scenarioOf(`
model:
  parameters: { u: { unit: '1', mid: 0.5 }, year: { unit: year, mid: 1 } }
  stocks: { level: { unit: '1', initial: 1, rate: u / year } }
time: { from: 0, to: 4, step: 1 }
uncertainties: { u: { uniform: { low: -1, high: 1 } } }
study: { runs: 60 }
outcomes: { end: 'at(level, 4)' }
expectations: { above zero: level > 0, is there: level == level }
`)
    const table = await runStudy(falling)
    const us = drawColumn(table, 'u')
    const broken = [...us.keys()].filter((run) => us[run]! <= -0.25)
    const [first = 0] = broken
    const time = Math.ceil(-1 / us[first]!)
    expect(table.broken).toEqual([{ name: 'above zero', choice: 0, runs: broken.length, run: first, time }])
    expect(table.failed).toEqual([])
    expect(outcomeColumn(table, 'end')[first]).toBeLessThanOrEqual(0)
  })

  it('are not counted in a run that failed', async () => {
    const table = await runStudy(fragile)
    const us = drawColumn(table, 'u')
    // Below 0 the square root fails at once, so that no run is left in which the stock sinks to a half.
    expect(us.some((u) => 1 + 4 * u <= 0.5)).toBe(true)
    expect(table.broken).toEqual([])
  })
})

describe('a study that is interrupted', () => {
  it('ends after the run that it was in, with the beginning of the whole', async () => {
    const whole = await runStudy(fragile)
    for (const end of [1, 7, 60]) {
      const signal = { aborted: false }
      const seen: number[] = []
      const table = await runStudy(fragile, {
        signal,
        chunk: 1,
        onProgress: ({ done, planned }) => {
          seen.push(done)
          expect(planned).toBe(60)
          if (done === end) signal.aborted = true
        },
      })
      expect(seen).toEqual(Array.from({ length: end }, (_, i) => i + 1))
      expect(plain({ ...table, broken: [] })).toEqual(beginning(whole, end))
    }
  })

  it('before it begins has no runs', async () => {
    const table = await runStudy(fragile, { signal: AbortSignal.abort() })
    expect(table).toMatchObject({ runs: 0, planned: 60, failed: [] })
    expect(table.values[0]!.map((column) => column.length)).toEqual([0, 0, 0, 0])
  })

  it('lets others have their turn after every run', async () => {
    const steps: string[] = []
    await runStudy(fragile, {
      study: { runs: 2 },
      chunk: 1,
      onProgress: ({ done }) => void steps.push(`run ${done}`),
      pause: async () => {
        await Promise.resolve()
        steps.push('pause')
      },
    })
    expect(steps).toEqual(['run 1', 'pause', 'run 2', 'pause'])
  })
})

describe('a kernel', () => {
  it('that makes its runs one by one gives the same table', async () => {
    const oneByOne: Compile = (model, task) => {
      const kernel = interpret(model, task)
      return { run: (grid, runs) => runs.flatMap((inputs) => kernel.run(grid, [inputs])) }
    }
    const backwards: Compile = (model, task) => {
      const kernel = interpret(model, task)
      return { run: (grid, runs) => kernel.run(grid, runs.toReversed()).toReversed() }
    }
    const expected = plain(await runStudy(fragile))
    expect(plain(await runStudy(fragile, { compile: oneByOne }))).toEqual(expected)
    expect(plain(await runStudy(fragile, { compile: backwards }))).toEqual(expected)
  })

  it('that gets many futures at once gives each what it would have alone', () => {
    const program = planStudy(fragile)
    const run = chunkRunner(program, interpret(fragile.expanded, taskOf(fragile)))
    const whole = run(0, 20)
    const parts = Array.from({ length: 20 }, (_, i) => run(i, i + 1))
    const column = (chunk: typeof whole, position: number) => [
      ...chunk.values.subarray(position * chunk.runs, (position + 1) * chunk.runs),
    ]
    for (let position = 0; position < whole.values.length / 20; position++) {
      expect(column(whole, position)).toEqual(parts.flatMap((part) => column(part, position)))
    }
    expect([...whole.failedSlot.subarray(0, 20)]).toEqual(parts.map((part) => part.failedSlot[0]))
    // A run that others are held against is made once.
    expect(program.levers).toHaveLength(2)
  })
})
