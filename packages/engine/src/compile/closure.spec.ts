import { describe, expect, it } from 'vitest'
import { operations } from '#expression/functions'
import { apply, numberScalar, slotScalar, type Scalar } from '#model/scalar'
import { compileScalar } from './closure.js'

const three = apply('negate', numberScalar(-3))
const two = apply('negate', numberScalar(-2))

describe('compileScalar', () => {
  const binary = operations.filter(({ arity }) => arity === 2).map(({ name }) => name)

  it.each(binary)('%s is the same, whether its sides are slots, numbers or expressions', (name) => {
    const expected = operations.find((row) => row.name === name)!.evaluate(3, 2, 0)
    const lefts: Scalar[] = [slotScalar(0), numberScalar(3), three]
    const rights: Scalar[] = [slotScalar(1), numberScalar(2), two]
    for (const left of lefts) {
      for (const right of rights) {
        expect(compileScalar(apply(name, left, right), Float64Array.of(3, 2))()).toBe(expected)
      }
    }
  })

  it('reads its slots anew each time', () => {
    const memory = Float64Array.of(1, 2)
    const evaluate = compileScalar(apply('subtract', slotScalar(0), slotScalar(1)), memory)
    expect(evaluate()).toBe(-1)
    memory[0] = 7
    expect(evaluate()).toBe(5)
  })

  it('gives every operation its arguments in order', () => {
    const memory = Float64Array.of(5, 3, 2)
    for (const { name, arity, evaluate } of operations) {
      const args = [slotScalar(0), slotScalar(1), slotScalar(2)].slice(0, arity)
      expect(compileScalar(apply(name, ...args), memory)(), name).toBe(evaluate(5, 3, 2))
    }
  })

  it('refuses an operation that there is not, by name', () => {
    expect(() => compileScalar(apply('toString', numberScalar(1)), new Float64Array(1))).toThrow(
      new RangeError('no operation is called toString'),
    )
  })
})
