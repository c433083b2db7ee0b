import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Compile } from '#compile/kernel'
import { euler } from '#compile/methods/euler'
import { expand } from '#model/expand'
import { readModel } from '#model/read-model'
import { kernels } from '../../test/kernels.js'
import { runAlone } from '../../test/run-alone.js'

/** An expression drawn at random: its text, how close its outermost operator binds, and its value. */
interface Drawn {
  readonly text: string
  readonly binds: number
  readonly value: number
}

const atom = 9
const names = ['x', 'y', 'z'] as const
const awkward = fc.constantFrom(0, -0, 1, -1, 0.1, 3, 1e-300, 1e300, 5e-324)
const everyday = fc.double({ min: 0, max: 4, noNaN: true })
const anySize = fc.double({ noNaN: true, noDefaultInfinity: true })
const inputs = fc.tuple(...names.map(() => fc.oneof(awkward, everyday, anySize)))

const isNumber = (a: number, b: number) => !Number.isNaN(a) && !Number.isNaN(b)
const truth = (holds: boolean) => (holds ? 1 : 0)
const asTruth = (a: number) => (Number.isNaN(a) ? NaN : truth(a !== 0))

/** Sign, how close it binds, whether the same sign may follow on its left without brackets, meaning. */
const binary: readonly (readonly [string, number, boolean, (a: number, b: number) => number])[] = [
  ['+', 4, true, (a, b) => a + b],
  ['-', 4, true, (a, b) => a - b],
  ['*', 5, true, (a, b) => a * b],
  ['/', 5, true, (a, b) => a / b],
  ['<', 3, false, (a, b) => (isNumber(a, b) ? truth(a < b) : NaN)],
  ['<=', 3, false, (a, b) => (isNumber(a, b) ? truth(a <= b) : NaN)],
  ['>', 3, false, (a, b) => (isNumber(a, b) ? truth(a > b) : NaN)],
  ['>=', 3, false, (a, b) => (isNumber(a, b) ? truth(a >= b) : NaN)],
  ['==', 3, false, (a, b) => (isNumber(a, b) ? truth(a === b) : NaN)],
  ['!=', 3, false, (a, b) => (isNumber(a, b) ? truth(a !== b) : NaN)],
  ['and', 2, true, (a, b) => asTruth(a) * asTruth(b)],
  ['or', 1, true, (a, b) => (isNumber(a, b) ? truth(a !== 0 || b !== 0) : NaN)],
]

const unary: readonly (readonly [string, (a: number) => number])[] = [
  ['abs', Math.abs],
  ['floor', Math.floor],
  ['sqrt', Math.sqrt],
  ['square', (a) => a * a],
]

const inBrackets = ({ text }: Drawn): string => `(${text})`
const within = (drawn: Drawn, least: number) => (drawn.binds >= least ? drawn.text : inBrackets(drawn))

function join(row: (typeof binary)[number], left: Drawn, right: Drawn, gap: string): Drawn {
  const [sign, binds, chains, evaluate] = row
  const text = [within(left, chains ? binds : binds + 1), sign, within(right, binds + 1)].join(gap)
  return { text, binds, value: evaluate(left.value, right.value) }
}

const call = (name: string, args: readonly Drawn[], value: number): Drawn => ({
  text: `${name}(${args.map(({ text }) => text).join(', ')})`,
  binds: atom,
  value,
})

const literal = fc.oneof(fc.constantFrom(0, 1, 2, 0.1, 1e-7, 1e21), everyday, anySize.map(Math.abs))

/** Expressions over x, y and z, at most six operators deep. */
function expressions(values: readonly number[]): fc.Arbitrary<Drawn> {
  const name = fc.nat(names.length - 1).map((i) => ({ text: names[i]!, binds: atom, value: values[i]! }))
  const number = literal.map((value) => ({ text: String(value), binds: atom, value }))
  const gap = fc.constantFrom(' ', '\n', ' # why\n  ')
  const { tree } = fc.letrec<{ tree: Drawn }>((tie) => {
    const one = tie('tree')
    const several = fc.array(one, { minLength: 2, maxLength: 4 })
    const valuesOf = (args: readonly Drawn[]) => args.map(({ value }) => value)
    const joined = fc
      .tuple(fc.constantFrom(...binary), one, one, gap)
      .map(([row, left, right, between]) => join(row, left, right, between))
    const signed = one.map((a) => ({ text: `-${within(a, 6)}`, binds: 6, value: -a.value }))
    const others = [
      one.map((a) => ({ text: `(not ${within(a, 6)})`, binds: atom, value: 1 - asTruth(a.value) })),
      one.map((a) => ({ ...a, text: inBrackets(a), binds: atom })),
      fc.tuple(fc.constantFrom(...unary), one).map(([[of, by], a]) => call(of, [a], by(a.value))),
      several.map((args) => call('min', args, Math.min(...valuesOf(args)))),
      several.map((args) => call('max', args, Math.max(...valuesOf(args)))),
      fc.tuple(one, one, one).map(([condition, a, b]) => {
        const chosen = Number.isNaN(condition.value) ? NaN : condition.value === 0 ? b.value : a.value
        return call('if', [condition, a, b], chosen)
      }),
    ]
    const leaf = { arbitrary: fc.oneof(name, number), weight: 4 }
    const rows = [leaf, { arbitrary: joined, weight: 10 }, { arbitrary: signed, weight: 2 }]
    const rest = others.map((arbitrary) => ({ arbitrary, weight: 1 }))
    return { tree: fc.oneof({ maxDepth: 6 }, ...rows, ...rest) }
  })
  return tree
}

/** The value of an equation as a kernel computes it; how it ended, when it is not finite. */
function computed(compile: Compile, equation: string, values: readonly number[]): number | string {
  const problems: unknown[] = []
  const parameters = Object.fromEntries(names.map((name, i) => [name, { unit: '1', mid: values[i]! }]))
  const source = { parameters, auxiliaries: { it: { unit: '1', equation } } }
  const report = (_: unknown, problem: unknown) => void problems.push(problem)
  const { model } = expand(readModel(source, new Set(), report).model, [], report)
  expect(problems).toEqual([])
  const slots = new Float64Array(model.slots.length)
  names.forEach((name, i) => (slots[model.firstSlots.get(name)!] = values[i]!))
  const { status, records } = runAlone(compile, model, {
    grid: { from: 0, step: 1, stepCount: 0 },
    tableau: euler,
    values: slots,
    recorded: [model.firstSlots.get('it')!],
  })
  return status.kind === 'ok' ? records[0]! : status.kind
}

describe.each(kernels)('random expressions, by %s', (name, compile) => {
  // A compiler works on each expression longer; it has laws of its own on expressions of every operation.
  const numRuns = name === 'interpret' ? 1000 : 200

  it('come to what arithmetic says, to the last bit', () => {
    const drawn = inputs.chain((values) => fc.tuple(fc.constant(values), expressions(values)))
    let finite = 0
    fc.assert(
      fc.property(drawn, ([values, { text, value }]) => {
        if (Number.isFinite(value)) finite++
        expect(computed(compile, text, values)).toBe(Number.isFinite(value) ? value : 'non-finite')
        // An infinity and NaN end a run alike; a comparison tells them apart.
        const sign = Number.isNaN(value) ? 'non-finite' : truth(value > 0)
        expect(computed(compile, `(${text}) > 0`, values)).toBe(sign)
      }),
      { numRuns },
    )
    // The law would say little if most expressions were not finite.
    expect(finite).toBeGreaterThan(numRuns / 2)
  })
})
