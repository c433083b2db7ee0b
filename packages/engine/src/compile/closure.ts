import { operationOf } from '#expression/functions'
import type { Scalar } from '#model/scalar'
import { arithmeticClosure, type Evaluate } from './arithmetic-closure.js'

/** An expression as a closure that reads its slots from memory; made once, called at every stage. */
export function compileScalar(scalar: Scalar, memory: Float64Array): Evaluate {
  if (scalar.kind === 'number') {
    const { value } = scalar
    return () => value
  }
  if (scalar.kind === 'slot') {
    const { slot } = scalar
    return () => memory[slot] as number
  }
  const operation = operationOf.get(scalar.operation)
  if (!operation) throw new RangeError(`no operation is called ${scalar.operation}`)
  const [left, right] = scalar.args
  const arithmetic = left && right && arithmeticClosure(scalar.operation, left, right, memory, compileScalar)
  if (arithmetic) return arithmetic
  const nothing: Evaluate = () => 0
  const [a = nothing, b = nothing, c = nothing] = scalar.args.map((arg) => compileScalar(arg, memory))
  const { evaluate, arity } = operation
  if (scalar.operation === 'if') return () => choose(a(), b, c)
  if (arity === 1) return () => evaluate(a(), 0, 0)
  return arity === 2 ? () => evaluate(a(), b(), 0) : () => evaluate(a(), b(), c())
}

/** `if` computes only the branch that it takes; the language has no side effects by which to tell. */
function choose(condition: number, then: Evaluate, otherwise: Evaluate): number {
  if (condition === 0) return otherwise()
  return Number.isNaN(condition) ? NaN : then()
}
