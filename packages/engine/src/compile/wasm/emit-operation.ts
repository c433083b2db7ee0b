import { emitExp } from './emit-exp.js'
import { emitLn } from './emit-ln.js'
import { emitPow } from './emit-pow.js'
import type { Guarded } from './guarded.js'
import type { LaneCode, Operand } from './lane-code.js'
import type { Arithmetic, Comparison, Push } from './lane-set.js'

/** Writes an operation whose arguments may be pushed once each, in order; leaves the result. */
type Inline = (code: LaneCode, args: readonly Operand[]) => void

/** Operations that are one instruction: nine in ten. */
export const singleOperations: ReadonlyMap<string, Arithmetic> = new Map<string, Arithmetic>([
  ['add', 'add'],
  ['subtract', 'sub'],
  ['multiply', 'mul'],
  ['divide', 'div'],
  ['negate', 'neg'],
  ['sqrt', 'sqrt'],
  ['abs', 'abs'],
  ['floor', 'floor'],
  ['min', 'min'],
  ['max', 'max'],
])

/** Operations that are a few instructions, right for every argument. */
export const inlineOperations: ReadonlyMap<string, Inline> = new Map<string, Inline>([
  ['less', comparison('lt')],
  ['less_or_equal', comparison('le')],
  ['greater', comparison('gt')],
  ['greater_or_equal', comparison('ge')],
  ['equal', comparison('eq')],
  ['unequal', comparison('ne')],
  ['and', (code, [a = NaN, b = NaN]) => code.push(code.mul(truth(code, a), truth(code, b)))],
  ['or', (code, [a = NaN, b = NaN]) => code.push(code.apply('max', truth(code, a), truth(code, b)))],
  ['not', (code, [a = NaN]) => code.push(code.sub(1, truth(code, a)))],
  ['if', choose],
])

/** True for an operation that is never computed outside. */
export function isInline(operation: string): boolean {
  return singleOperations.has(operation) || inlineOperations.has(operation)
}

/** Operations that are written inline for normal arguments, and computed outside for others. */
export const guardedOperations: ReadonlyMap<string, Guarded> = new Map([
  ['exp', emitExp],
  ['ln', emitLn],
  ['pow', emitPow],
])

function comparison(operation: Comparison): Inline {
  return (code, [left = NaN, right = NaN]) =>
    holding(code, [left, right], ([a = NaN, b = NaN]) => {
      const holds = code.numberWhere(1, code.compare(operation, a, b))
      code.push(passNaN(code, passNaN(code, holds, a), b))
    })
}

/** 0 for 0, 1 for any other number, NaN for NaN. */
function truth(code: LaneCode, operand: Operand): Push {
  return () =>
    holding(code, [operand], ([a = NaN]) => {
      code.push(passNaN(code, code.numberWhere(1, code.compare('ne', a, 0)), a))
    })
}

function choose(code: LaneCode, [condition = NaN, then = NaN, otherwise = NaN]: readonly Operand[]): void {
  holding(code, [condition], ([a = NaN]) => {
    code.push(passNaN(code, code.choose(code.compare('eq', a, 0), otherwise, then), a))
  })
}

/** A value, but NaN where `a` is NaN. */
function passNaN(code: LaneCode, value: Operand, a: Operand): Operand {
  if (typeof a === 'number' && !Number.isNaN(a)) return value
  return code.nanWhere(value, code.compare('ne', a, a))
}

/** Lets operands be pushed more than once, by a local for each that is an expression. */
function holding(
  code: LaneCode,
  operands: readonly Operand[],
  use: (held: readonly Operand[]) => void,
): void {
  const held = operands.map((operand) => (typeof operand === 'function' ? code.let(operand) : operand))
  use(held)
  held.forEach((local, i) => {
    if (typeof local === 'object' && local !== operands[i]) code.release(local)
  })
}
