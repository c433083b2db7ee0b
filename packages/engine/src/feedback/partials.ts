import { operationOf } from '#expression/functions'
import type { Scalar } from '#model/scalar'
import { slopesOf } from './slopes.js'

/** Told of every place in which an expression reads a slot, and of the partial derivative there. */
export type Visit = (slot: number, partial: number) => void

/**
 * The partial derivatives of an expression in the slots that it reads, exact but for rounding, by the chain
 * rule from the outside in. A slot that is read in several places is visited once for each, always in the same
 * order; its derivative is their sum.
 * @param memory a number for every slot
 */
export function visitPartials(scalar: Scalar, memory: Float64Array, visit: Visit): void {
  descend(evaluate(scalar, memory), 1, visit)
}

/** An expression with the value of each of its parts. */
interface Valued {
  readonly scalar: Scalar
  readonly value: number
  readonly args: readonly Valued[]
}

function evaluate(scalar: Scalar, memory: Float64Array): Valued {
  if (scalar.kind === 'number') return { scalar, value: scalar.value, args: [] }
  if (scalar.kind === 'slot') return { scalar, value: memory[scalar.slot] ?? NaN, args: [] }
  const args = scalar.args.map((arg) => evaluate(arg, memory))
  const [a, b, c] = args.map(({ value }) => value)
  const value = operationOf.get(scalar.operation)?.evaluate(a ?? 0, b ?? 0, c ?? 0) ?? NaN
  return { scalar, value, args }
}

function descend({ scalar, value, args }: Valued, weight: number, visit: Visit): void {
  if (scalar.kind === 'slot') visit(scalar.slot, weight)
  if (scalar.kind !== 'apply') return
  const [a, b] = args
  const slopes = slopesOf.get(scalar.operation)?.(a?.value ?? 0, b?.value ?? 0, value)
  if (!slopes) throw new RangeError(`${scalar.operation} has no derivative`)
  args.forEach((arg, i) => {
    const slope = slopes[i] ?? 0
    // Nothing times infinity: the branch that is not taken stays without effect, whatever is in it.
    descend(arg, slope === 0 || weight === 0 ? 0 : weight * slope, visit)
  })
}
