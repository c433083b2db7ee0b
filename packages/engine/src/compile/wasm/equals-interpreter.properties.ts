import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operations } from '#expression/functions'
import type { ExpandedModel } from '#model/expanded'
import { apply, slotScalar } from '#model/scalar'
import { interpret } from '../interpret.js'
import type { KernelTask, RunInputs } from '../kernel.js'
import { methodNames, methods } from '../methods/methods.js'
import { scheduleOf } from '../schedule.js'
import { anyNumber, extremes, randomModel, randomSlots } from '../../../test/random-model.js'
import { expectSameOutputs } from '../../../test/same-output.js'
import { scalar } from './scalar.js'
import { simd } from './simd.js'
import { wasmWith } from './wasm.js'

const STEPS = 6

const settings = fc.record({
  lanes: fc.constantFrom(simd, scalar),
  block: fc.constantFrom(2, 4, 6, 8, 10, 16, 32, 62, 64),
  chunkCost: fc.constantFrom(1, 30, 1000),
})

const change = fc.record({
  step: fc.nat(STEPS),
  slot: fc.constantFrom(...randomSlots.given),
  value: anyNumber,
})

/** Thresholds of events, some of which come soon. */
const thresholds = fc
  .array(fc.double({ min: 0.01, max: 5, noNaN: true }), { minLength: 1, maxLength: 4 })
  .map((sizes) => (event: number) => sizes[event % sizes.length]!)

const run: fc.Arbitrary<RunInputs> = fc
  .record({
    values: fc.array(anyNumber, { minLength: randomSlots.all.length, maxLength: randomSlots.all.length }),
    changes: fc.array(change, { maxLength: 3 }),
    threshold: thresholds,
  })
  .map(({ values, changes, threshold }) => ({
    values: Float64Array.from(values),
    schedules: [scheduleOf(changes)],
    thresholds: [threshold],
  }))

const [event = 0] = randomSlots.given.slice(-1)

const task: fc.Arbitrary<KernelTask> = fc
  .record({
    method: fc.constantFrom(...methodNames),
    recorded: fc.uniqueArray(fc.constantFrom(...randomSlots.all), { maxLength: 5 }),
    events: fc.array(
      fc.record({
        slot: fc.constant(event),
        value: anyNumber,
        hazard: fc.constantFrom(...randomSlots.all),
        duration: fc.constantFrom(...randomSlots.all),
      }),
      { maxLength: 1 },
    ),
  })
  .map(({ method, recorded, events }) => ({ tableau: methods[method], recorded, events }))

/** The schedules of a run may not change what events do. */
function withoutEventSlot(inputs: RunInputs, { events }: KernelTask): RunInputs {
  if (events.length === 0) return inputs
  const kept = inputs.schedules.map(({ steps, slots, values }) =>
    scheduleOf(
      [...steps].flatMap((step, i) =>
        slots[i] === event ? [] : [{ step, slot: slots[i]!, value: values[i]! }],
      ),
    ),
  )
  return { ...inputs, schedules: kept }
}

describe('WebAssembly gives the bits of the interpreter', () => {
  it('on models of every operation, whatever the block, the lanes, the chunks and the neighbours', () => {
    const ends = { ok: 0, 'non-finite': 0 }
    const grid = { from: 2, step: 0.25, stepCount: STEPS }
    const runs = fc.array(run, { minLength: 1, maxLength: 11 })
    fc.assert(
      fc.property(randomModel, task, runs, settings, (model, asked, drawn, chosen) => {
        const inputs = drawn.map((each) => withoutEventSlot(each, asked))
        const expected = interpret(model, asked).run(grid, inputs)
        for (const { status } of expected) ends[status.kind]++
        const kernel = wasmWith(chosen)(model, asked)
        expectSameOutputs(kernel.run(grid, inputs), expected)
        // Nothing of one call is left for the next.
        expectSameOutputs(kernel.run(grid, [...inputs].reverse()), [...expected].reverse())
      }),
      { numRuns: 300, seed: 1 },
    )
    // The law would say little if all runs went well, or none.
    expect(Math.min(ends.ok, ends['non-finite'])).toBeGreaterThan(300)
  })

  it('whichever runs stand beside a run', () => {
    const grid = { from: 0, step: 0.5, stepCount: STEPS }
    fc.assert(
      fc.property(
        randomModel,
        task,
        run,
        fc.array(run, { minLength: 7, maxLength: 7 }),
        (model, asked, one, others) => {
          const [inputs, ...hostile] = [one, ...others].map((each) => withoutEventSlot(each, asked))
          const kernel = wasmWith({ lanes: simd })(model, asked)
          const alone = kernel.run(grid, [inputs!])
          for (const lane of [0, 3, 7]) {
            const block = [...hostile.slice(0, lane), inputs!, ...hostile.slice(lane)]
            expectSameOutputs([kernel.run(grid, block)[lane]!], alone)
          }
        },
      ),
      { numRuns: 60, seed: 2 },
    )
  })
})

/** A model of three parameters in slots 2 to 4, and one auxiliary in slot 5, recorded itself or as its inverse. */
function single(operation: string, arity: number, isInverse: boolean): ExpandedModel {
  const value = apply(operation, ...[2, 3, 4].slice(0, arity).map(slotScalar))
  const one = apply('divide', slotScalar(1), value)
  return {
    slots: (['time', 'time step', 'parameter', 'parameter', 'parameter', 'auxiliary'] as const).map(
      (role) => ({
        role,
        name: role,
      }),
    ),
    firstSlots: new Map(),
    stocks: [],
    auxiliaries: [{ slot: 5, value: isInverse ? one : value }],
    switches: [],
    start: [],
    switchings: [],
  }
}

describe.each(operations.map(({ name, arity }) => [name, arity] as const))('%s', (name, arity) => {
  const firsts = extremes
  const wholes = [1, 2, 3, 4, 5, 6, 7, 8]
  const seconds = name === 'whole_power' ? wholes : arity > 1 ? extremes : [0]
  const thirds = arity > 2 ? [0, -0, 1, NaN, Infinity, -3.5] : [0]
  const runs = firsts.flatMap((a) =>
    seconds.flatMap((b) =>
      thirds.map((c) => ({ values: Float64Array.of(0, 0, a, b, c, 0), schedules: [], thresholds: [] })),
    ),
  )
  const grid = { from: 0, step: 1, stepCount: 0 }
  const asked = { tableau: methods.euler, recorded: [5], events: [] }

  it.each([simd, scalar])('has the bits of the interpreter at extreme numbers, by $name', (lanes) => {
    // An infinity ends a run as NaN does; the inverse tells them apart, and the zeros.
    for (const isInverse of [false, true]) {
      const model = single(name, arity, isInverse)
      expectSameOutputs(
        wasmWith({ lanes })(model, asked).run(grid, runs),
        interpret(model, asked).run(grid, runs),
      )
    }
  })
})

describe.each([
  ['exp', 1, fc.double({ min: -750, max: 750, noNaN: true })],
  ['ln', 1, fc.double({ min: 0, noNaN: true })],
  ['pow', 2, fc.double({ min: 0, max: 1e6, noNaN: true })],
] as const)('%s', (name, arity, argument) => {
  it.each([simd, scalar])('has the bits of the interpreter at random numbers, by $name', (lanes) => {
    const model = single(name, arity, false)
    const asked = { tableau: methods.euler, recorded: [5], events: [] }
    const [fast, plain] = [wasmWith({ lanes })(model, asked), interpret(model, asked)]
    const pair = fc.tuple(argument, fc.double({ min: -40, max: 40, noNaN: true }))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 64, maxLength: 64 }), (pairs) => {
        const runs = pairs.map(([a, b]) => ({
          values: Float64Array.of(0, 0, a, b, 0, 0),
          schedules: [],
          thresholds: [],
        }))
        const grid = { from: 0, step: 1, stepCount: 0 }
        expectSameOutputs(fast.run(grid, runs), plain.run(grid, runs))
      }),
      { numRuns: 60, seed: 3 },
    )
  })
})
