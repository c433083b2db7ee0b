/**
 * An expression over numbered slots: what is left of an equation when every index has been unrolled.
 * This is the form from which kernels are made. `operation` is a name of the table of operations.
 */
export type Scalar =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'apply'; readonly operation: string; readonly args: readonly Scalar[] }

export function numberScalar(value: number): Scalar {
  return { kind: 'number', value }
}

export function slotScalar(slot: number): Scalar {
  return { kind: 'slot', slot }
}

export function apply(operation: string, ...args: readonly Scalar[]): Scalar {
  return { kind: 'apply', operation, args }
}

/** A text that is equal for equal expressions and differs for different ones (bit by bit for numbers). */
export function scalarKey(scalar: Scalar): string {
  if (scalar.kind === 'slot') return `s${scalar.slot}`
  if (scalar.kind === 'number') return Object.is(scalar.value, -0) ? '-0' : String(scalar.value)
  return `${scalar.operation}(${scalar.args.map(scalarKey).join(',')})`
}

/** The slots that an expression reads. */
export function slotsRead(scalar: Scalar, into: Set<number> = new Set()): Set<number> {
  if (scalar.kind === 'slot') into.add(scalar.slot)
  else if (scalar.kind === 'apply') for (const arg of scalar.args) slotsRead(arg, into)
  return into
}
