import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Compile } from '#compile/kernel'
import { rk4 } from '#compile/methods/rk4'
import { expand } from './expand.js'
import { readModel } from './read-model.js'
import type { ModelSource } from './schema.js'
import { kernels } from '../../test/kernels.js'
import { runAlone } from '../../test/run-alone.js'

/** Declarations in an order. */
type Entries<T> = readonly (readonly [name: string, entry: T])[]

const stock = (initial: string, rate: string) => ({ unit: '1', initial, rate: `(${rate}) / one_year` })

/** Each starts from others or from auxiliaries, which read the first of them only: there is no loop. */
const stocks = [
  ['s0', stock('0.5', 'a7 - s0')],
  ['s1', stock('a3 + s2', 's0 / 4 - s1')],
  ['s2', stock('initial(a5) / 3', 'a1 * s1 - s2')],
] as const

const names = Array.from({ length: 8 }, (_, i) => `a${i}`)

/** An equation that reads two auxiliaries before the i-th, or the stock. */
const equation = (i: number) =>
  fc.tuple(fc.nat(i), fc.nat(i), fc.constantFrom('+', '-', '*', 'smooth', 'step')).map(([a, b, kind]) => {
    const [left, right] = [a, b].map((place) => (place === i ? 's0' : names[place]!))
    if (kind === 'smooth') return `smooth(${left}, 2 * one_year, 0.1) + ${right} / 3`
    if (kind === 'step') return `step(${left}, 0.6) - ${right}`
    return `0.7 * ${left} ${kind} ${right} / 3`
  })

const auxiliaries = fc
  .tuple(...names.map((_, i) => equation(i)))
  .map((equations) => names.map((name, i) => [name, { unit: '1', equation: equations[i]! }] as const))

function fail(path: readonly unknown[], { message }: { message: string }): never {
  throw new Error(`${path.join(' ')}: ${message}`)
}

/** The bits of every stock and auxiliary at six instants. */
function bitsOf(compile: Compile, declared: Pick<ModelSource, 'stocks' | 'auxiliaries'>): string {
  const source = { parameters: { one_year: { unit: 'year', mid: 1 } }, ...declared }
  const { model } = expand(readModel(source, new Set(), fail).model, [], fail)
  const values = new Float64Array(model.slots.length)
  values[model.firstSlots.get('one_year')!] = 1
  const recorded = ['s0', 's1', 's2', ...names].map((name) => model.firstSlots.get(name)!)
  const grid = { from: 0, step: 0.3, stepCount: 5 }
  const { status, records } = runAlone(compile, model, { grid, tableau: rk4, values, recorded })
  expect(status).toEqual({ kind: 'ok' })
  return Buffer.from(records.buffer).toString('hex')
}

const shuffled = <T>(entries: Entries<T>) => fc.shuffledSubarray([...entries], { minLength: entries.length })
const models = auxiliaries.chain((given) => fc.tuple(fc.constant(given), shuffled(given), shuffled(stocks)))

describe.each(kernels)('the order of declaration, by %s', (_, compile) => {
  it('of stocks and auxiliaries changes no bit of any result', () => {
    fc.assert(
      fc.property(models, ([given, otherAuxiliaries, otherStocks]) => {
        const [one, other] = [
          { stocks: Object.fromEntries(stocks), auxiliaries: Object.fromEntries(given) },
          { stocks: Object.fromEntries(otherStocks), auxiliaries: Object.fromEntries(otherAuxiliaries) },
        ]
        expect(bitsOf(compile, other)).toBe(bitsOf(compile, one))
      }),
    )
  })
})
