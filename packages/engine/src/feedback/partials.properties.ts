import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileScalar } from '#compile/closure'
import { operations } from '#expression/functions'
import { apply, numberScalar, slotScalar, type Scalar } from '#model/scalar'
import { visitPartials } from './partials.js'
import { slopesOf } from './slopes.js'

const SLOTS = 3

const ofAngles = ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh']

/** Smooth operations of values that stay near 1, so that differences are a fair judge. */
const { tree } = fc.letrec<{ tree: Scalar }>((tie) => {
  const one = tie('tree')
  const leaf = fc.oneof(
    fc.nat(SLOTS - 1).map(slotScalar),
    fc.double({ min: 0.5, max: 2, noNaN: true }).map(numberScalar),
  )
  const tame = (scalar: Scalar) =>
    apply('divide', scalar, apply('add', numberScalar(1), apply('square', scalar)))
  const binary = fc
    .tuple(fc.constantFrom('add', 'subtract', 'multiply'), one, one)
    .map(([operation, a, b]) => apply(operation, a, b))
  const unary = fc
    .tuple(fc.constantFrom('negate', 'square', 'exp', 'abs', ...ofAngles), one)
    .map(([operation, a]) => apply(operation, tame(a)))
  const positive = fc
    .tuple(fc.constantFrom('ln', 'sqrt'), one)
    .map(([operation, a]) => apply(operation, apply('add', numberScalar(2), apply('square', tame(a)))))
  const powers = fc
    .tuple(fc.constantFrom('pow', 'atan2'), one, one)
    .map(([operation, a, b]) =>
      apply(operation, apply('add', numberScalar(1), apply('square', tame(a))), tame(b)),
    )
  const choices = fc
    .tuple(fc.boolean(), one, one)
    .map(([isFirst, a, b]) => apply('if', numberScalar(isFirst ? 1 : 0), a, b))
  return { tree: fc.oneof({ maxDepth: 4 }, leaf, binary, unary, positive, powers, choices) }
})

const memories = fc
  .array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: SLOTS, maxLength: SLOTS })
  .map((numbers) => Float64Array.from(numbers))

describe('partial derivatives', () => {
  it('are what central differences come to', () => {
    fc.assert(
      fc.property(tree, memories, (scalar, memory) => {
        const exact = new Float64Array(SLOTS)
        visitPartials(scalar, memory, (slot, partial) => (exact[slot] = (exact[slot] ?? 0) + partial))
        for (let slot = 0; slot < SLOTS; slot++) {
          const at = (step: number) => {
            const moved = Float64Array.from(memory)
            moved[slot] = (moved[slot] ?? 0) + step
            return compileScalar(scalar, moved)()
          }
          const step = 1e-4
          const [near, far] = [step, 2 * step].map((h) => (at(h) - at(-h)) / (2 * h))
          // The differences of two steps tell how far they themselves are off; rounding is 1e-16 over the step.
          const room = 10 * Math.abs(near! - far!) + 1e-10 * (1 + Math.abs(at(0)) / step)
          expect(Math.abs(exact[slot]! - near!)).toBeLessThan(room)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('exist for every operation of the language', () => {
    expect(operations.filter(({ name }) => !slopesOf.has(name))).toEqual([])
  })

  it('are one-sided at kinks, and nothing where a condition or a branch not taken decides', () => {
    const [x, y] = [slotScalar(0), slotScalar(1)]
    const seen = (scalar: Scalar, ...memory: number[]) => {
      const partials: [number, number][] = []
      visitPartials(scalar, Float64Array.from(memory), (slot, partial) => partials.push([slot, partial]))
      return partials
    }
    expect(seen(apply('min', x, y), 1, 2)).toEqual([
      [0, 1],
      [1, 0],
    ])
    expect(seen(apply('max', x, y), 1, 2)).toEqual([
      [0, 0],
      [1, 1],
    ])
    expect(seen(apply('floor', x), 1.5)).toEqual([[0, 0]])
    expect(seen(apply('less', x, y), 1, 2)).toEqual([
      [0, 0],
      [1, 0],
    ])
    const dangerous = apply('divide', numberScalar(1), y)
    expect(seen(apply('if', x, numberScalar(1), dangerous), 1, 0)).toEqual([
      [0, 0],
      [1, 0],
    ])
    expect(seen(apply('if', x, numberScalar(1), dangerous), 0, 2)).toEqual([
      [0, 0],
      [1, -0.25],
    ])
    expect(seen(apply('pow', x, y), 0, 2)).toEqual([
      [0, 0],
      [1, 0],
    ])
  })

  it('refuses an operation without one', () => {
    expect(() =>
      visitPartials(apply('unknown', slotScalar(0)), new Float64Array(1), () => undefined),
    ).toThrow('unknown has no derivative')
  })
})
