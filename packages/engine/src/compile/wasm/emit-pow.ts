import { EXP_NORMAL } from '#elementary/exp-of-sum'
import { emitExpOfSum } from './emit-exp.js'
import { emitLnParts, first21 } from './emit-ln-parts.js'
import { isNormalPositive } from './emit-ln.js'
import type { Guarded } from './guarded.js'

/** x to the power y, as `pow` computes it for a normal positive x while |y·ln x| ≤ 708. */
export const emitPow: Guarded = (code, [x, y]) => {
  const { add, sub, mul } = code
  const high = code.local(code.lanes.type)
  const isSmall = code.compare('le', code.apply('abs', high), EXP_NORMAL)
  const result = () => {
    const ln = emitLnParts(code, x)
    const yFirst = code.let(first21(code, y))
    code.push(mul(yFirst, ln.head))
    code.set(high)
    const low = code.let(add(mul(y, ln.rest), mul(sub(y, yFirst), ln.head)))
    emitExpOfSum(code, high, low)
    code.release(ln.head, ln.rest, yFirst, low)
  }
  const isNormal = () => {
    code.push(code.both(isNormalPositive(code, x), isSmall))
    code.release(high)
  }
  return { result, isNormal }
}
