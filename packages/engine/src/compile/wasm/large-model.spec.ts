import { expect, it } from 'vitest'
import { operations } from '#expression/functions'
import type { ExpandedModel, Slot } from '#model/expanded'
import { apply, numberScalar, slotScalar, type Scalar } from '#model/scalar'
import { interpret } from '../interpret.js'
import { methods } from '../methods/methods.js'
import { expectSameOutputs } from '../../../test/same-output.js'
import { scalar } from './scalar.js'
import { simd } from './simd.js'
import { wasmWith } from './wasm.js'

const EQUATIONS = 5000
const STOCKS = 50
const slots: readonly Slot[] = [
  { name: 'time', role: 'time' },
  { name: 'time step', role: 'time step' },
  ...Array.from({ length: STOCKS }, (_, i): Slot => ({ name: `x${i}`, role: 'stock' })),
  ...Array.from({ length: EQUATIONS }, (_, i): Slot => ({ name: `a${i}`, role: 'auxiliary' })),
]
const firstStock = 2
const firstEquation = firstStock + STOCKS

/** Between -1 and 1. */
const tamed = (value: Scalar): Scalar =>
  apply('divide', value, apply('add', numberScalar(1), apply('abs', value)))

/** A number above 0 where a function has no value for others. */
const positive = (value: Scalar): Scalar => apply('add', apply('multiply', value, value), numberScalar(0.1))
const onlyPositive: ReadonlySet<string> = new Set(['divide', 'ln', 'pow', 'sqrt'])

/** Each equation another operation of the table, over slots that stand before it, near and far. */
function equationOf(i: number): Scalar {
  const { name, arity } = operations[i % operations.length]!
  const reads = [1, 97, 1009].map((distance) => {
    const back = (distance * (i + 1)) % Math.min(i + STOCKS, 300)
    return slotScalar(Math.max(firstStock, firstEquation + i - 1 - back))
  })
  const args = reads.slice(0, arity).map((read) => (onlyPositive.has(name) ? positive(read) : read))
  const value = apply(name, ...(name === 'whole_power' ? [args[0]!, numberScalar((i % 8) + 1)] : args))
  // What is read keeps a share, or conditions would make constants of most equations.
  const share = (factor: number, of: Scalar) => apply('multiply', numberScalar(factor), of)
  return apply('add', share(0.6, tamed(value)), share(0.3, tamed(reads[0]!)))
}

const stocks = Array.from({ length: STOCKS }, (_, i) => ({
  slot: firstStock + i,
  initial: numberScalar((i - STOCKS / 2) / 500),
  rate: slotScalar(firstEquation + EQUATIONS - 1 - 3 * i),
}))
const auxiliaries = Array.from({ length: EQUATIONS }, (_, i) => ({
  slot: firstEquation + i,
  value: equationOf(i),
}))
const model: ExpandedModel = {
  slots,
  firstSlots: new Map(),
  stocks,
  auxiliaries,
  switches: [],
  start: stocks.map(({ slot, initial }) => ({ slot, value: initial })),
  switchings: [],
}

it.each([simd, scalar])('5,000 equations of every function agree with the interpreter, by $name', (lanes) => {
  const recorded = [...slots.keys()].slice(firstStock)
  const task = { tableau: methods.heun, recorded, events: [] }
  const grid = { from: 0, step: 0.25, stepCount: 4 }
  const runs = [0, 1, 2].map(() => ({
    values: new Float64Array(slots.length),
    schedules: [],
    thresholds: [],
  }))
  const expected = interpret(model, task).run(grid, runs)
  expect(expected.map(({ status }) => status.kind)).toEqual(['ok', 'ok', 'ok'])
  // Few are constant, or the law would say little.
  expect(new Set(expected[0]!.records).size).toBeGreaterThan(EQUATIONS)
  expectSameOutputs(wasmWith({ lanes })(model, task).run(grid, runs), expected)
})
