import { describe, expect, it } from 'vitest'
import { expand } from '#model/expand'
import { readModel } from '#model/read-model'
import { kernels } from '../../test/kernels.js'
import type { Controller } from './controller.js'
import type { RunInputs } from './kernel.js'
import { methods } from './methods/methods.js'

function fail(path: readonly unknown[], { message }: { message: string }): never {
  throw new Error(`${path.join(' ')}: ${message}`)
}

const source = {
  parameters: { year: { unit: 'year', mid: 1 }, curse: { unit: '1', mid: 0 } },
  levers: { push: { unit: '1', base: 0, owner: 'us' } },
  stocks: { x: { unit: '1', initial: '0', rate: '(push + if(curse > 0, sqrt(2.5 - x), 0)) / year' } },
  auxiliaries: { twice: { unit: '1', equation: '2 * x' } },
}
const { model } = expand(readModel(source, new Set(), fail).model, [], fail)
const slotOf = (name: string) => model.firstSlots.get(name) ?? NaN
const task = {
  tableau: methods.rk4,
  recorded: [slotOf('x')],
  events: [],
  observed: [slotOf('twice')],
}
const grid = { from: 0, step: 1, stepCount: 8 }

/** Pushes by 1 until it has seen that twice x is at least a limit. */
function upTo(limit: number): RunInputs {
  const values = new Float64Array(model.slots.length)
  values[slotOf('year')] = 1
  const control = (): Controller => {
    let isDone = false
    return {
      act: (_, set) => set(slotOf('push'), isDone ? 0 : 1),
      see: (_, read) => (isDone ||= read(slotOf('twice')) >= limit),
    }
  }
  return { values, schedules: [], thresholds: [], control }
}

const rising = (most: number) => Array.from({ length: 9 }, (_, n) => Math.min(n, most))

describe.each(kernels)('a controller in the kernel %s', (_, compile) => {
  const kernel = compile(model, task)

  it('acts on the instant after the one that it has seen, in each run by itself', () => {
    const outputs = kernel.run(grid, [upTo(2), upTo(5), upTo(99)])
    expect(outputs.map(({ records }) => [...records])).toEqual([rising(2), rising(4), rising(8)])
  })

  it('makes a run the same among others as alone, also where one of them fails', () => {
    const failing = upTo(99)
    failing.values[slotOf('curse')] = 1
    const [, first, second] = kernel.run(grid, [failing, upTo(2), upTo(5)])
    expect([first, second]).toEqual([upTo(2), upTo(5)].map((inputs) => kernel.run(grid, [inputs])[0]))
    expect(kernel.run(grid, [failing])[0]?.status).toMatchObject({ kind: 'non-finite', time: 2 })
  })
})
