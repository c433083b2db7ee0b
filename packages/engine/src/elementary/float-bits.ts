/**
 * Bits of doubles. Numbers are cut by clearing bits, not by Veltkamp's products, because on vectors of 64-bit
 * integers each function here is one or two instructions, and every kernel must give the same bits.
 */

/** 2⁻¹⁰²², the smallest normal double: below it the significand has fewer than 53 bits. */
export const MIN_NORMAL = 2.2250738585072014e-308

/** 2⁵⁴, which lifts every subnormal into the normal range, exactly. */
export const TWO_TO_54 = 18014398509481984

/** 1.5·2⁵²: adding it rounds a number below 2⁵¹ to an integer, which the lower word of the sum then holds. */
export const ROUNDER = 6755399441055744

const double = new Float64Array(1)
const words = new Int32Array(double.buffer)

// The exponent of 1 shows which half is the upper one: the second, but on a big-endian machine the first.
double[0] = 1
const HIGH = words[1] === 0 ? 0 : 1
const LOW = 1 - HIGH

const SIGN = 1 << 31

/** The upper 32 bits of x as a signed integer: sign, 11 bits of exponent, the first 20 of the fraction. */
export function highWord(x: number): number {
  double[0] = x
  return words[HIGH] as number
}

/** The lower 32 bits of x as a signed integer. */
export function lowWord(x: number): number {
  double[0] = x
  return words[LOW] as number
}

/** The double with these halves, each a 32-bit integer. */
export function fromWords(high: number, low: number): number {
  words[HIGH] = high
  words[LOW] = low
  return double[0] as number
}

/** The first 21 significant bits of x: cut towards zero, exact to subtract from x. For a finite x. */
export function first21Bits(x: number): number {
  return fromWords(highWord(x), 0)
}

/** x rounded to 16 significant bits, halves away from 0. For a finite x. */
export function to16Bits(x: number): number {
  return fromWords((highWord(x) + 0x10) & ~0x1f, 0)
}

/** x·2ⁿ, exact. For x and a result in the normal range; outside it the bits mean nothing. */
export function addToExponent(x: number, n: number): number {
  double[0] = x
  words[HIGH] = (words[HIGH] as number) + (n << 20)
  return double[0]
}

/** 2ᵏ, exact. For a whole k from -1022 to 1023; outside it the bits mean nothing. */
export function twoTo(k: number): number {
  return fromWords((k + 1023) << 20, 0)
}

/** x, or -x when the first bit of the 32-bit integer `word` is set: with `highWord(y)`, when y has a minus. */
export function flipSign(x: number, word: number): number {
  double[0] = x
  words[HIGH] = (words[HIGH] as number) ^ (word & SIGN)
  return double[0]
}
