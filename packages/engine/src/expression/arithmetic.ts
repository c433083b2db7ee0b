/**
 * The arithmetic of the language where it is more than one operator of JavaScript.
 * A NaN is never swallowed: comparing with it gives NaN, and a condition that is NaN chooses NaN.
 */

export const add = (a: number, b: number): number => a + b
export const subtract = (a: number, b: number): number => a - b
export const multiply = (a: number, b: number): number => a * b
export const divide = (a: number, b: number): number => a / b

/** 1 for a holding comparison, 0 for a failing one, NaN when a side is NaN. */
export function comparison(holds: (a: number, b: number) => boolean): (a: number, b: number) => number {
  return (a, b) => (isNumber(a) && isNumber(b) ? (holds(a, b) ? 1 : 0) : NaN)
}

export const and = (a: number, b: number): number => truth(a) * truth(b)
export const or = (a: number, b: number): number => Math.max(truth(a), truth(b))
export const not = (a: number): number => 1 - truth(a)

/** `a` when the condition is true, `b` when it is 0, NaN when it is NaN. */
export function choose(condition: number, a: number, b: number): number {
  if (condition === 0) return b
  return isNumber(condition) ? a : NaN
}

/** 0 for 0, 1 for any other number, NaN for NaN. */
function truth(a: number): number {
  if (a === 0) return 0
  return isNumber(a) ? 1 : NaN
}

const isNumber = (a: number): boolean => !Number.isNaN(a)
