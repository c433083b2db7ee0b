import { EXP_NORMAL } from '#elementary/exp-of-sum'
import { C10, C11, C12, C13, C3, C4, C5, C6, C7, C8, C9 } from '#elementary/exp-series'
import { ROUNDER } from '#elementary/float-bits'
import { INVERSE_LN2, LN2_HIGH, LN2_LOW } from '#elementary/ln2'
import type { Local } from './function-code.js'
import type { LaneCode, Operand } from './lane-code.js'
import type { Guarded } from './guarded.js'

/** exp of a value, as `exp` computes it from -708 to 708. */
export const emitExp: Guarded = (code, [x]) => {
  const isNormal = code.compare('le', code.apply('abs', x), EXP_NORMAL)
  return { isNormal, result: () => emitExpOfSum(code, x, 0) }
}

/** e to the power high + low, as `expOfSum` computes it; leaves the result on the stack. */
export function emitExpOfSum(code: LaneCode, high: Local, low: Operand): void {
  const { add, sub, mul } = code
  const shifted = code.let(add(mul(high, INVERSE_LN2), ROUNDER))
  const k = code.let(sub(shifted, ROUNDER))
  const first = code.let(sub(high, mul(k, LN2_HIGH)))
  const second = code.let(sub(low, mul(k, LN2_LOW)))
  const r = code.let(add(first, second))
  const lostByR = code.let(add(sub(first, r), second))
  const r2 = code.let(mul(r, r))
  const r4 = code.let(mul(r2, r2))
  const from3 = add(add(C3, mul(r, C4)), mul(r2, add(C5, mul(r, C6))))
  const from7 = add(add(C7, mul(r, C8)), mul(r2, add(C9, mul(r, C10))))
  const from11 = add(add(C11, mul(r, C12)), mul(r2, C13))
  const series = add(from3, mul(r4, add(from7, mul(r4, from11))))
  const sum = code.let(add(1, r))
  const lost = add(add(sub(1, sum), r), mul(lostByR, sum))
  const result = add(sum, add(mul(0.5, r2), add(lost, mul(mul(r2, r), series))))
  // The lower bits of `shifted` are the integer k, which goes to the exponent.
  code.push(code.bits('add', result, code.shift('left', shifted, 52)))
  code.release(shifted, k, first, second, r, lostByR, r2, r4, sum)
}
