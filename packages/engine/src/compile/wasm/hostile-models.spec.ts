import { describe, expect, it } from 'vitest'
import { expand } from '#model/expand'
import { readModel } from '#model/read-model'
import { interpret } from '../interpret.js'
import { methods } from '../methods/methods.js'
import { expectSameOutputs } from '../../../test/same-output.js'
import { scalar } from './scalar.js'
import { simd } from './simd.js'
import { wasmWith } from './wasm.js'

function fail(path: readonly unknown[], { message }: { message: string }): never {
  throw new Error(`${path.join(' ')}: ${message}`)
}

/** A stock that follows `rate`, and an auxiliary; `u` differs from run to run. */
function modelOf(rate: string, equation: string) {
  const source = {
    parameters: { u: { unit: '1', mid: 1 }, year: { unit: 'year', mid: 1 } },
    stocks: { x: { unit: '1', initial: 'u', rate: `(${rate}) / year` } },
    auxiliaries: { a: { unit: '1', equation } },
  }
  return expand(readModel(source, new Set(), fail).model, [], fail).model
}

const grid = { from: 0, step: 0.5, stepCount: 40 }

describe.each<[string, string, string, readonly number[], blamed: readonly (string | undefined)[]]>([
  // What is wrong, the model, u of some runs, and the variable to blame in each.
  ['a power of a negative', '-0.3', 'x ^ 0.5 + x ^ u', [4, 9, 1, 9.5], ['a', undefined, 'a', undefined]],
  ['nothing by nothing', '-1', '(x - x) / x', [100, 5, 50, 0], [undefined, 'a', undefined, 'a']],
  ['an overflow', 'x * x', 'x', [-1, 1e160, 1e-3, 1], [undefined, 'x', undefined, 'x']],
  ['an overflow of exp', 'x', 'exp(x)', [-1, 0.1, 1e-9, 0], [undefined, 'a', undefined, undefined]],
  // The least subnormal stays where it is: less than half of it rounds to nothing.
  ['a logarithm of 0', '-x', 'ln(x)', [1, 0, 5e-324, 1e300], [undefined, 'a', undefined, undefined]],
  // Down to where a product is nothing, and quotients by it are none.
  [
    'a chain of subnormals',
    '-1.9 * x',
    'exp(-x * 1e300) / (x * 1e-290) * 1e-300 * x',
    [1e-280, 1, 1e-300, 3],
    ['a', undefined, 'a', undefined],
  ],
])('%s', (_, rate, equation, us, blamed) => {
  const model = modelOf(rate, equation)
  const slotOf = (name: string) => model.firstSlots.get(name)!
  const task = { tableau: methods.rk4, recorded: [slotOf('x'), slotOf('a')], events: [] }
  const runs = us.map((u) => {
    const values = new Float64Array(model.slots.length).fill(1)
    values[slotOf('u')] = u
    return { values, schedules: [], thresholds: [] }
  })
  const expected = interpret(model, task).run(grid, runs)

  it('ends the runs that it concerns, and no others', () => {
    const names = expected.map(({ status }) =>
      status.kind === 'ok' ? undefined : model.slots[status.slot]?.name,
    )
    expect(names).toEqual(blamed)
  })

  it.each([simd, scalar])('ends in the same way by $name, and leaves each neighbour every bit', (lanes) => {
    const kernel = wasmWith({ lanes })(model, task)
    expectSameOutputs(kernel.run(grid, runs), expected)
    const alone = runs.flatMap((run) => kernel.run(grid, [run]))
    expectSameOutputs(alone, expected)
  })
})
