import { describe, expect, it } from 'vitest'
import { expand } from '#model/expand'
import { readModel } from '#model/read-model'
import type { ModelSource } from '#model/schema'
import type { Compile } from './kernel.js'
import type { Change } from './schedule.js'
import { methods, methodNames, type MethodName } from './methods/methods.js'
import { kernels } from '../../test/kernels.js'
import { runAlone, type Alone } from '../../test/run-alone.js'

function fail(path: readonly unknown[], { message }: { message: string }): never {
  throw new Error(`${path.join(' ')}: ${message}`)
}

interface Settings {
  readonly method?: MethodName
  readonly step?: number
  readonly stepCount?: number
  readonly changes?: readonly (Omit<Change, 'slot'> & { readonly of: string })[]
  readonly record?: readonly string[]
}

/** A compiled model of stocks, by start and rate per year, and auxiliaries; parameters, levers and units are all 1. */
function compiled(
  compile: Compile,
  stocks: Record<string, readonly [initial: string, rate: string]>,
  auxiliaries: Record<string, string> = {},
  more: ModelSource = {},
) {
  const source: ModelSource = {
    ...more,
    parameters: { one_year: { unit: 'year', mid: 1 }, ...more.parameters },
    stocks: Object.fromEntries(
      Object.entries(stocks).map(([name, [initial, rate]]) => [
        name,
        { unit: '1', initial, rate: `(${rate}) / one_year` },
      ]),
    ),
    auxiliaries: Object.fromEntries(
      Object.entries(auxiliaries).map(([name, equation]) => [name, { unit: '1', equation }]),
    ),
  }
  const { model } = expand(readModel(source, new Set(), fail).model, [], fail)
  const slotOf = (name: string) => model.slots.findIndex((slot) => slot.name === name)
  const inputsOf = ({
    method = 'rk4',
    step = 1,
    stepCount = 4,
    changes = [],
    record = [],
  }: Settings): Alone => ({
    grid: { from: 0, step, stepCount },
    tableau: methods[method],
    values: new Float64Array(model.slots.length).fill(1),
    changes: changes.map(({ of, ...change }) => ({ ...change, slot: slotOf(of) })),
    recorded: record.map(slotOf),
  })
  return (settings: Settings) => {
    const inputs = inputsOf(settings)
    const { status, records } = runAlone(compile, model, inputs)
    const instants = inputs.grid.stepCount + 1
    return {
      status: status.kind === 'ok' ? 'ok' : `${model.slots[status.slot]!.name} at ${status.time}`,
      of: (name: string) => {
        const place = (settings.record ?? []).indexOf(name)
        return [...records.subarray(place * instants, (place + 1) * instants)]
      },
    }
  }
}

describe.each(kernels)('a run, by %s', (_, compile) => {
  it('records every instant from the first to the last, of slots in the order asked', () => {
    const run = compiled(compile, { s: ['5', '2'] }, { a: '10 * s' })
    const { of } = run({ record: ['a', 'time', 's', 'time step'], step: 0.5, stepCount: 3 })
    expect(of('s')).toEqual([5, 6, 7, 8])
    expect(of('a')).toEqual([50, 60, 70, 80])
    expect(of('time')).toEqual([0, 0.5, 1, 1.5])
    expect(of('time step')).toEqual([0.5, 0.5, 0.5, 0.5])
  })

  it('of no steps records the first instant', () => {
    const run = compiled(compile, { s: ['5', '2'] })
    expect(run({ record: ['s'], stepCount: 0 }).of('s')).toEqual([5])
  })

  it('counts time in steps and adds nothing up', () => {
    const run = compiled(compile, {})
    const times = run({ record: ['time'], step: 0.1, stepCount: 1000 }).of('time')
    expect(times).toEqual(times.map((_, n) => n * 0.1))
  })

  it.each([
    ['euler', 1 + 0.5],
    ['heun', 1 + 0.5 + 0.125],
    ['rk4', 1 + 0.5 + 0.125 + 0.5 ** 3 / 6 + 0.5 ** 4 / 24],
  ] as const)('by %s takes a step of as many terms of exp as its order', (method, growth) => {
    const run = compiled(compile, { s: ['1', 's'] })
    expect(run({ method, record: ['s'], step: 0.5, stepCount: 1 }).of('s')[1]).toBeCloseTo(growth, 15)
  })

  it('moves all stocks at once: none sees another already moved', () => {
    const run = compiled(compile, { a: ['1', 'b'], b: ['2', 'a'] })
    const { of } = run({ method: 'euler', record: ['a', 'b'], stepCount: 2 })
    expect([of('a'), of('b')]).toEqual([
      [1, 3, 6],
      [2, 3, 6],
    ])
  })
})

describe.each(kernels)('changes of levers and disturbances, by %s', (_, compile) => {
  const model = {
    levers: { push: { unit: '1', owner: 'us', base: 1 }, pull: { unit: '1', owner: 'us', base: 1 } },
  }
  const run = compiled(compile, { s: ['0', 'push'] }, { both: 'push + 10 * pull' }, model)

  it('come at the start of their step and stay', () => {
    const changes = [
      { step: 1, of: 'push', value: 3 },
      { step: 3, of: 'push', value: 5 },
    ]
    const { of } = run({ method: 'euler', changes, record: ['push', 's'] })
    expect(of('push')).toEqual([1, 3, 3, 5, 5])
    expect(of('s')).toEqual([0, 1, 4, 7, 12])
  })

  it.each(methodNames)('are held through every stage of %s', (method) => {
    const { of } = run({ method, changes: [{ step: 2, of: 'push', value: 3 }], record: ['s'] })
    // Sums of sixths times 1 and 3 over four steps: a few roundings of 1e-15.
    of('s').forEach((value, n) => expect(value).toBeCloseTo([0, 1, 2, 5, 8][n]!, 13))
  })

  it('may come at the first instant and at the last, several at once, the later winning', () => {
    const changes = [
      { step: 0, of: 'pull', value: 2 },
      { step: 0, of: 'push', value: 7 },
      { step: 0, of: 'push', value: 4 },
      { step: 4, of: 'pull', value: 6 },
    ]
    expect(run({ changes, record: ['both'] }).of('both')).toEqual([24, 24, 24, 24, 64])
  })

  it('are forgotten by the next run', () => {
    run({ changes: [{ step: 0, of: 'push', value: 9 }], record: ['s'] })
    expect(run({ record: ['push'] }).of('push')).toEqual([1, 1, 1, 1, 1])
  })
})

describe.each(kernels)('a run that leaves the numbers, by %s', (_, compile) => {
  it.each<[string, Record<string, readonly [string, string]>, Record<string, string>, string]>([
    ['a stock that overflows', { x: ['1e300', '1e10 * x'] }, {}, 'x at 1'],
    ['0 / 0', {}, { a: '(time - 2 * one_year) / (time - 2 * one_year)' }, 'a at 2'],
    ['1 / 0', {}, { a: 'one_year / (time - 2 * one_year)' }, 'a at 2'],
    ['1 / 0 at once', {}, { a: '1 / (1 - one_year / one_year)' }, 'a at 0'],
    ['a root of a negative number', { x: ['2', '-1'] }, { a: 'sqrt(x)' }, 'a at 3'],
    ['a power of a negative number', { x: ['2', '-1'] }, { a: 'x ^ 1.5' }, 'a at 3'],
    ['ln of zero', { x: ['2', '-1'] }, { a: 'ln(x)' }, 'a at 2'],
    ['exp of too much', {}, { a: 'exp(300 * time / one_year)' }, 'a at 3'],
    ['a wrong start', { x: ['0 / (1 - one_year / one_year)', '1'] }, {}, 'x at 0'],
    ['a condition that is not a number', {}, { a: 'if(0 / (time - one_year) > 0, 1, 2)' }, 'a at 1'],
    [
      'the first of a row of auxiliaries',
      {},
      { b: '2 * a', a: '1 / (time / one_year - 1)', c: 'b + a' },
      'a at 1',
    ],
    [
      'a stock rather than what reads it',
      { x: ['1', '1 / (time / one_year - 1)'] },
      { a: 'x + 1' },
      'x at 2',
    ],
  ])('says which and when: %s', (_, stocks, auxiliaries, expected) => {
    const run = compiled(compile, stocks, auxiliaries)
    const record = [...Object.keys(stocks), ...Object.keys(auxiliaries)]
    const { status, of } = run({ method: 'euler', record })
    expect(status).toBe(expected)
    const first = Number(expected.split(' at ')[1])
    for (const name of record) {
      expect(of(name).map((value) => Number.isFinite(value))).toEqual([0, 1, 2, 3, 4].map((n) => n < first))
      expect(of(name).slice(first).every(Number.isNaN)).toBe(true)
    }
  })

  it.each(methodNames)('ends soon after the pole of x² that it steps over, by %s', (method) => {
    // x' = x² from 1 has its pole at 1. Past it x overflows within a few steps, because each all but squares it.
    const run = compiled(compile, { x: ['1', 'x * x'] })
    const { status, of } = run({ method, record: ['x'], step: 1 / 32, stepCount: 128 })
    const end = Number(/^x at (.*)$/.exec(status)?.[1])
    expect(end).toBeGreaterThan(1)
    expect(end).toBeLessThan(2)
    of('x').forEach((value, n) => expect(Number.isNaN(value)).toBe(n / 32 >= end))
  })

  it('notices a pole inside a step of several stages', () => {
    // x' = 1 / (1.5 - t): the second and third stage of the second step look at 1.5.
    const run = compiled(compile, { x: ['0', '1 / (1.5 - time / one_year)'] })
    expect(run({ method: 'rk4', record: ['x'] }).status).toBe('x at 2')
    expect(run({ method: 'euler', record: ['x'] }).status).toBe('ok')
  })

  it('does not mind what nobody records and no stock reads', () => {
    const run = compiled(compile, { x: ['1', '1'] }, { a: '1 / (time - one_year) * one_year', b: 'x' })
    expect(run({ record: ['x', 'b'] }).status).toBe('ok')
    expect(run({ record: ['x', 'b', 'a'] }).status).toBe('a at 1')
  })

  it('minds a stock that what is recorded depends on, and no other', () => {
    const pole = ['1', 'x / (time / one_year - 1)'] as const
    const run = compiled(compile, { x: pole, y: ['0', '1'], z: ['0', 'min(1, x)'] })
    expect(run({ method: 'euler', record: ['y'] }).status).toBe('ok')
    expect(run({ method: 'euler', record: ['z'] }).status).toBe('x at 2')
  })

  it('leaves nothing behind for the next', () => {
    const model = { levers: { push: { unit: '1', owner: 'us', base: 1 } } }
    const run = compiled(compile, { x: ['1', 'push * x'] }, {}, model)
    const before = run({ record: ['x'] }).of('x')
    expect(run({ changes: [{ step: 1, of: 'push', value: Infinity }], record: ['x'] }).status).not.toBe('ok')
    const after = run({ record: ['x'] })
    expect(after.status).toBe('ok')
    expect(after.of('x')).toEqual(before)
  })
})
