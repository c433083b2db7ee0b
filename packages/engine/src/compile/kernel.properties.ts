import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expand } from '#model/expand'
import type { ExpandedModel } from '#model/expanded'
import { readModel } from '#model/read-model'
import type { RunOutput } from './kernel.js'
import { methodNames, methods } from './methods/methods.js'
import { scheduleOf } from './schedule.js'
import { kernels } from '../../test/kernels.js'
import { runAlone, type Alone } from '../../test/run-alone.js'

function fail(path: readonly unknown[], { message }: { message: string }): never {
  throw new Error(`${path.join(' ')}: ${message}`)
}

const stocks = ['s0', 's1', 's2']
const auxiliaries = ['a0', 'a1', 'a2', 'a3']
const STEPS = 12

/** Equations that are prone to leave the numbers. */
const shapes = [
  (x: string, y: string) => `${x} / ${y}`,
  (x: string, y: string) => `${x} ^ ${y}`,
  (x: string, y: string) => `${x} * ${y} * 3`,
  (x: string, y: string) => `${x} - ${y}`,
  (x: string) => `ln(${x})`,
  (x: string) => `sqrt(${x})`,
  (x: string) => `exp(4 * ${x})`,
  (x: string) => `acos(${x})`,
  (x: string) => `tan(${x})`,
  (x: string, y: string) => `atan2(${x}, sinh(${y}))`,
  (x: string) => `${x} ^ 3`,
  (x: string, y: string) => `max(${x}, 1 / ${y})`,
  (x: string, y: string) => `if(${x} > ${y}, ${x}, ${y} / 2)`,
  (x: string, y: string) => `smooth(${x}, one_year, ${y})`,
  (x: string) => `step(${x}, 1)`,
] as const

const equation = (reads: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...shapes), fc.constantFrom(...reads), fc.constantFrom(...reads))
    .map(([shape, x, y]) => shape(x, y))

/** A model of stocks that read each other and auxiliaries that read stocks and the auxiliaries before them. */
const model: fc.Arbitrary<ExpandedModel> = fc
  .record({
    starts: fc.tuple(...stocks.map(() => fc.integer({ min: -2, max: 3 }))),
    rates: fc.tuple(...stocks.map(() => equation([...stocks, ...auxiliaries]))),
    equations: fc.tuple(...auxiliaries.map((_, i) => equation([...stocks, ...auxiliaries.slice(0, i)]))),
  })
  .map(({ starts, rates, equations }) => {
    const source = {
      parameters: { one_year: { unit: 'year', mid: 1 } },
      stocks: Object.fromEntries(
        stocks.map((name, i) => [name, { unit: '1', initial: starts[i]!, rate: `(${rates[i]}) / one_year` }]),
      ),
      auxiliaries: Object.fromEntries(
        auxiliaries.map((name, i) => [name, { unit: '1', equation: equations[i]! }]),
      ),
    }
    return expand(readModel(source, new Set(), fail).model, [], fail).model
  })

const method = fc.constantFrom(...methodNames)
const step = fc.constantFrom(0.05, 0.1, 0.25, 0.5)

function inputsOf(expanded: ExpandedModel, name: (typeof methodNames)[number], dt: number): Alone {
  return {
    grid: { from: 0, step: dt, stepCount: STEPS },
    tableau: methods[name],
    values: new Float64Array(expanded.slots.length).fill(1),
    recorded: [...stocks, ...auxiliaries].map((variable) => expanded.firstSlots.get(variable)!),
  }
}

const bitsOf = ({ records }: RunOutput) => Buffer.from(records.buffer).toString('hex')

describe.each(kernels)('random models, by %s', (_, compile) => {
  it('never hide a NaN: ok means that every record is a number, and another status from when on none is', () => {
    const ends = { ok: 0, 'non-finite': 0 }
    fc.assert(
      fc.property(model, method, step, (expanded, name, dt) => {
        const inputs = inputsOf(expanded, name, dt)
        const { status, records } = runAlone(compile, expanded, inputs)
        ends[status.kind]++
        const good = status.kind === 'ok' ? STEPS + 1 : Math.round(status.time / dt)
        records.forEach((value, i) => {
          const instant = i % (STEPS + 1)
          if (instant < good) expect(Number.isFinite(value)).toBe(true)
          else expect(value).toBeNaN()
        })
        if (status.kind === 'ok') return
        expect(status.time).toBe(good * dt)
        // The one to blame is a stock, or an auxiliary that something recorded reads.
        expect(['stock', 'auxiliary']).toContain(expanded.slots[status.slot]?.role)
      }),
      { numRuns: 300 },
    )
    // The law would say little if the models all went well, or all badly.
    expect(Math.min(ends.ok, ends['non-finite'])).toBeGreaterThan(30)
  })

  it('give the same bits again and again, after any other run', () => {
    fc.assert(
      fc.property(model, method, step, step, (expanded, name, dt, otherDt) => {
        const [inputs, others] = [inputsOf(expanded, name, dt), inputsOf(expanded, name, otherDt)]
        const used = compile(expanded, { ...inputs, events: [] })
        const once = ({ values }: Alone) => ({ values, schedules: [], thresholds: [] })
        const [first] = used.run(inputs.grid, [once(inputs)])
        const bits = bitsOf(first!)
        const spoilt = scheduleOf([{ step: 1, slot: 2, value: NaN }])
        const values = others.values.map(() => -0.5)
        used.run(others.grid, [{ values, schedules: [spoilt], thresholds: [] }])
        const [again] = used.run(inputs.grid, [once(inputs)])
        const fresh = runAlone(compile, expanded, inputs)
        expect([again!.status, bitsOf(again!)]).toEqual([fresh.status, bits])
        expect([first!.status, bitsOf(fresh)]).toEqual([fresh.status, bits])
        // What a run returned is not touched by the next.
        expect(bitsOf(first!)).toBe(bits)
      }),
    )
  })

  it('leave their inputs alone', () => {
    fc.assert(
      fc.property(model, method, (expanded, name) => {
        const inputs = inputsOf(expanded, name, 0.25)
        const before = structuredClone(inputs)
        runAlone(compile, expanded, inputs)
        expect(inputs).toEqual(before)
      }),
    )
  })
})
