import { LN_3_2_HIGH, LN_3_2_LOW, SQRT_3_2, SQRT_3_4, THIRD } from '#elementary/ln-parts'
import { LN2_HIGH, LN2_LOW } from '#elementary/ln2'
import { emitSplit } from './emit-split.js'
import type { Local } from './function-code.js'
import { highWordAsDouble } from './high-word.js'
import type { LaneCode, Operand } from './lane-code.js'
import type { Push } from './lane-set.js'

/** Bits of the upper word, and of its first 16 significant bits. */
const UPPER_WORD = 0xffff_ffff_0000_0000n
const FIRST_16 = 0xffff_ffe0_0000_0000n
const HALF_OF_16TH = 0x10_0000_0000n

/** The first 21 significant bits. */
export function first21(code: LaneCode, x: Operand): Push {
  return code.bits('and', x, UPPER_WORD)
}

/** ln x in two parts, as `lnParts` computes them for a normal positive x. */
export function emitLnParts(code: LaneCode, x: Local): { head: Local; rest: Local } {
  const { add, sub, mul, div } = code
  const { k, m } = emitSplit(code, x, SQRT_3_4)
  const upper = code.letMask(code.compare('ge', m, highWordAsDouble(SQRT_3_2)))
  const center = code.let(code.choose(upper, 1.5, 1))
  const f = code.let(sub(m, center))
  const inverse = code.let(div(1, add(m, center)))
  const s = code.let(mul(f, inverse))
  const q = code.let(to16(code, mul(mul(f, THIRD), inverse)))
  const s3q = code.let(mul(3, q))
  const mFirst = code.let(first21(code, m))
  const sRest = code.let(mul(inverse, sub(sub(f, mul(s3q, add(mFirst, center))), mul(s3q, sub(m, mFirst)))))
  const base = code.let(add(mul(k, LN2_HIGH), code.numberWhere(LN_3_2_HIGH, upper)))
  const cube = code.let(mul(mul(mul(18, q), q), q))
  const sum = code.let(add(base, mul(2, s3q)))
  const main = code.let(add(sum, cube))
  const lost = add(add(sub(base, sum), mul(2, s3q)), add(sub(sum, main), cube))
  const low = add(mul(k, LN2_LOW), code.numberWhere(LN_3_2_LOW, upper))
  const known = add(add(lost, low), fifthAndOn(code, s))
  const cross = mul(mul(2, sRest), add(mul(s3q, s), mul(mul(sRest, sRest), THIRD)))
  const rest = code.let(add(add(known, cross), mul(2, sRest)))
  const head = code.let(first21(code, main))
  const all = code.let(add(sub(main, head), rest))
  code.release(k, m, upper, center, f, inverse, s, q, s3q, mFirst, sRest, base, cube, sum, main, rest)
  return { head, rest: all }
}

function to16(code: LaneCode, x: Operand): Push {
  return code.bits('and', code.bits('add', x, HALF_OF_16TH), FIRST_16)
}

function fifthAndOn(code: LaneCode, s: Local): Push {
  const { add, mul } = code
  return () => {
    const s2 = code.let(mul(s, s))
    const s4 = code.let(mul(s2, s2))
    const from5 = add(2 / 5, mul(s2, 2 / 7))
    const from9 = add(2 / 9, mul(s2, 2 / 11))
    const from13 = add(2 / 13, mul(s2, 2 / 15))
    const from17 = add(2 / 17, mul(s2, 2 / 19))
    const series = add(from5, mul(s4, add(from9, mul(s4, add(from13, mul(s4, from17))))))
    code.push(mul(mul(s, s4), series))
    code.release(s2, s4)
  }
}
