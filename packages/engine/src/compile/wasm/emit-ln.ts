import { MIN_NORMAL } from '#elementary/float-bits'
import { L1, L2, L3, L4, L5, L6, L7, SQRT_1_2 } from '#elementary/ln'
import { LN2_HIGH, LN2_LOW } from '#elementary/ln2'
import { emitSplit } from './emit-split.js'
import type { Local } from './function-code.js'
import type { Guarded } from './guarded.js'
import type { LaneCode } from './lane-code.js'
import type { Push } from './lane-set.js'

/** ln of a value, as `ln` computes it for normal numbers. */
export const emitLn: Guarded = (code, [x]) => ({
  isNormal: isNormalPositive(code, x),
  result: () => emitLnOfNormal(code, x),
})

/** The mask of numbers from 2⁻¹⁰²² up, short of Infinity. */
export function isNormalPositive(code: LaneCode, x: Local): Push {
  return code.both(code.compare('ge', x, MIN_NORMAL), code.compare('lt', x, Infinity))
}

function emitLnOfNormal(code: LaneCode, x: Local): void {
  const { add, sub, mul, div } = code
  const { k, m } = emitSplit(code, x, SQRT_1_2)
  const f = code.let(sub(m, 1))
  const s = code.let(div(f, add(2, f)))
  const s2 = code.let(mul(s, s))
  const s4 = code.let(mul(s2, s2))
  const even = mul(s4, add(L2, mul(s4, add(L4, mul(s4, L6)))))
  const odd = mul(s2, add(L1, mul(s4, add(L3, mul(s4, add(L5, mul(s4, L7)))))))
  const halfSquare = code.let(mul(mul(0.5, f), f))
  const multiple = code.let(mul(k, LN2_HIGH))
  const sum = code.let(add(multiple, f))
  const main = code.let(sub(sum, halfSquare))
  const lost = add(add(sub(multiple, sum), f), sub(sub(sum, main), halfSquare))
  code.push(add(main, add(mul(s, add(halfSquare, add(even, odd))), add(mul(k, LN2_LOW), lost))))
  code.release(k, m, f, s, s2, s4, halfSquare, multiple, sum, main)
}
