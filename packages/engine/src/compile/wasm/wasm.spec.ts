import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { expand } from '#model/expand'
import { readModel } from '#model/read-model'
import { apply, numberScalar, slotScalar } from '#model/scalar'
import { interpret } from '../interpret.js'
import { methods } from '../methods/methods.js'
import { expectSameOutputs } from '../../../test/same-output.js'
import { decodeModule } from './decode.js'
import { draftProgram, encodeDraft } from './draft-program.js'
import { hasSimd } from './has-simd.js'
import { instantiate } from './instantiate.js'
import { decodeInstructions } from './instructions.js'
import { printProgram } from './print-program.js'
import { scalar } from './scalar.js'
import { simd } from './simd.js'
import { compileProgram, wasm, wasmWith } from './wasm.js'

function fail(path: readonly unknown[], { message }: { message: string }): never {
  throw new Error(`${path.join(' ')}: ${message}`)
}

const source = {
  parameters: { year: { unit: 'year', mid: 1 }, growth: { unit: '1', mid: 0.1 } },
  stocks: { x: { unit: '1', initial: '1', rate: 'growth * x * exp(-x) / year' } },
  auxiliaries: {
    a: { unit: '1', equation: 'ln(x) + growth ^ x' },
    b: { unit: '1', equation: 'a + sqrt(x)' },
  },
}
const { model } = expand(readModel(source, new Set(), fail).model, [], fail)
const slotOf = (name: string) => model.firstSlots.get(name)!
const task = { tableau: methods.rk4, recorded: [slotOf('x'), slotOf('b')], events: [] }
const grid = { from: 0, step: 0.5, stepCount: 10 }
const runs = [0.1, 0.2, -0.3].map((growth) => {
  const values = new Float64Array(model.slots.length).fill(1)
  values[slotOf('growth')] = growth
  return { values, schedules: [], thresholds: [] }
})

describe('a program', () => {
  it('is plain data, from which another thread makes the same kernel', () => {
    const { module, ...layout } = compileProgram(model, task)
    const copy = { ...structuredClone(layout), module }
    expectSameOutputs(instantiate(copy).run(grid, runs), interpret(model, task).run(grid, runs))
  })

  it('passes to a worker', async () => {
    const worker = new Worker(
      `require('worker_threads').parentPort.once('message', ({ module, ...rest }) => {
      const names = WebAssembly.Module.exports(module).map(({ name }) => name)
      require('worker_threads').parentPort.postMessage([names, rest])
    })`,
      { eval: true },
    )
    const program = compileProgram(model, task)
    const answer = new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
    worker.postMessage(program)
    const { module: _, ...rest } = program
    expect(await answer).toEqual([['memory', 'instant', 'advance'], rest])
    await worker.terminate()
  })

  it.each([1, 3, 7.5, 66, 0, -2, NaN])('refuses a block of %d runs', (block) => {
    expect(() => compileProgram(model, task, { block })).toThrow(`not ${block}`)
  })

  it('refuses an operation that there is not, by name', () => {
    const strange = {
      ...model,
      auxiliaries: [{ slot: slotOf('b'), value: apply('toString', numberScalar(1)) }],
    }
    expect(() => wasm(strange, task)).toThrow('no operation is called toString')
  })

  it('refuses a switch that reads what is computed later', () => {
    const switches = [{ slot: slotOf('a'), value: slotScalar(slotOf('b')) }]
    const odd = {
      ...model,
      switches,
      auxiliaries: model.auxiliaries.filter(({ slot }) => slot !== slotOf('a')),
    }
    expect(() => wasm(odd, task)).toThrow(/is read before it is made|has no place/)
  })

  it('computes nothing for no runs, and a kernel may be used again', () => {
    const kernel = wasm(model, task)
    expect(kernel.run(grid, [])).toEqual([])
    const longer = { ...grid, stepCount: 5000 }
    const [before] = kernel.run(grid, runs)
    expect(kernel.run(longer, runs)[0]!.records).toHaveLength(2 * 5001)
    expectSameOutputs([kernel.run(grid, runs)[0]!], [before!])
  })
})

describe.each([simd, scalar])('the module, by $name', (lanes) => {
  const draft = draftProgram(model, task, { lanes, block: 8, chunkCost: 1000 })

  it('is read back as it was, every instruction of it', () => {
    const module = decodeModule(encodeDraft(draft))
    expect(module).toEqual(draft.module)
    for (const { code } of module.functions) expect(decodeInstructions(code).length).toBeGreaterThan(0)
  })

  it('prints its sizes, its stages and its instructions', () => {
    const text = printProgram(draft, { withCode: true })
    expect(text).toContain(
      `module ${encodeDraft(draft).length} bytes, ${draft.module.functions.length} functions`,
    )
    for (const stage of draft.stages) expect(text).toContain(stage.name)
    expect(text).toContain('(func $"state 1, careful" (param i32)')
    expect(text).toContain('call $"exp anywhere"')
    expect(text).toContain(lanes === simd ? 'f64x2.mul' : 'f64.mul')
    expect(printProgram(draft).split('\n').length).toBeLessThan(40)
  })

  it('has no vectors where there are none', () => {
    const names = draft.module.functions.flatMap(({ code }) =>
      decodeInstructions(code).map(({ name }) => name),
    )
    expect(names.some((name) => name.includes('x2') || name.startsWith('v128'))).toBe(lanes === simd)
  })
})

describe('stages', () => {
  const stagesOf = (auxiliaries: Record<string, string>) => {
    const extended = {
      ...source,
      auxiliaries: Object.fromEntries(
        Object.entries(auxiliaries).map(([name, equation]) => [name, { unit: '1', equation }]),
      ),
      levers: { push: { unit: '1', owner: 'us', base: 1 } },
    }
    const expanded = expand(readModel(extended, new Set(), fail).model, [], fail).model
    const recorded = Object.keys(auxiliaries).map((name) => expanded.firstSlots.get(name)!)
    const asked = { tableau: methods.rk4, recorded, events: [] }
    const { stages } = draftProgram(expanded, asked, { lanes: simd, block: 8, chunkCost: 1000 })
    return Object.fromEntries(stages.map(({ name, operations }) => [name, operations]))
  }

  it.each<[string, string, Record<string, number>]>([
    ['numbers alone', '2 * 3 + 4', { run: 0 }],
    ['a parameter', 'growth * 2 + 1', { run: 2 }],
    ['a lever', 'growth * push', { step: 1 }],
    ['the time', 'push * 3 + time / year', { step: 1, time: 2 }],
    ['what equal expressions share', 'square(growth + 1) + (1 + growth)', { run: 3 }],
    ['a quotient by a power of two', 'growth / 4 + 0.25 * growth', { run: 2 }],
  ])('of %s', (_, equation, expected) => {
    expect(stagesOf({ it: equation })).toEqual(expected)
  })

  it('compute at every stage of a method only what rates need', () => {
    const { state, record } = stagesOf({ it: 'x * x + 1' })
    // growth · x · exp(-x) / year: two products, a sign, exp and a quotient.
    expect([state, record]).toEqual([5, 2])
  })
})

it('a chain of 5,000 equations, each the only reader of the one before, is cut and computed', () => {
  const length = 5000
  const chain = Array.from({ length }, (_, i) => {
    return [`a${i}`, { unit: '1', equation: i === 0 ? 'x' : `1.0001 * a${i - 1} - 0.001` }] as const
  })
  const long = { ...source, auxiliaries: Object.fromEntries(chain) }
  const expanded = expand(readModel(long, new Set(), fail).model, [], fail).model
  const asked = { ...task, recorded: [expanded.firstSlots.get(`a${length - 1}`)!] }
  const inputs = runs.map((each) => ({ ...each, values: new Float64Array(expanded.slots.length).fill(1) }))
  expectSameOutputs(wasm(expanded, asked).run(grid, inputs), interpret(expanded, asked).run(grid, inputs))
})

it('vectors are found where there are vectors', () => {
  expect(hasSimd()).toBe(true)
  expect(wasmWith({})(model, task).run(grid, runs)).toHaveLength(runs.length)
})
