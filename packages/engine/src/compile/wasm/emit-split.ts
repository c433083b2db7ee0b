import type { Local } from './function-code.js'
import type { LaneCode } from './lane-code.js'

/** The exponent of 1, and all bits of an exponent, in their place. */
const EXPONENT_OF_ONE = 0x3ff0_0000_0000_0000n
const EXPONENT_BITS = 0xfff0_0000_0000_0000n

/** 2⁵², whose lowest bits are those of the whole number that is added to it. */
const TWO_TO_52 = 0x4330_0000_0000_0000n
const TWO_TO_52_AND_BIAS = 4503599627370496 + 1023

/**
 * Splits a normal positive x into 2ᵏ·m.
 * @param least upper word of the smallest m; the largest is twice that
 * @returns k and m as doubles
 */
export function emitSplit(code: LaneCode, x: Local, least: number): { k: Local; m: Local } {
  const upToOne = EXPONENT_OF_ONE - (BigInt(least) << 32n)
  // Carried into the exponent, the distance of m from `least` makes it k and its bias of 1023.
  const biased = code.let(code.bits('add', x, upToOne))
  const whole = code.bits('or', code.shift('right', biased, 52), TWO_TO_52)
  const k = code.let(code.sub(whole, TWO_TO_52_AND_BIAS))
  const exponent = code.bits('sub', code.bits('and', biased, EXPONENT_BITS), EXPONENT_OF_ONE)
  const m = code.let(code.bits('sub', x, exponent))
  code.release(biased)
  return { k, m }
}
