/**
 * exp, ln and pow in integers, to 200 bits: slow, from the definitions, and with nothing in common with the sources.
 * Tests measure the error of a double with it in fractions of an ulp.
 */
import { integerParts } from './doubles.js'

/** Numbers are integers times 2⁻²⁵⁶. */
const POINT = 256
const ONE = 1n << 256n

const shift = (value: bigint, by: number) => (by >= 0 ? value << BigInt(by) : value >> BigInt(-by))
const times = (a: bigint, b: bigint) => (a * b) >> 256n

/** A number as `value`·2^(exponent - 256). */
export interface Exact {
  readonly value: bigint
  readonly exponent: number
}

/** ln((1+s)/(1-s)) = 2s + 2s³/3 + 2s⁵/5 + … */
function lnOfRatio(s: bigint): bigint {
  const square = times(s, s)
  let sum = 0n
  let power = 2n * s
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n
    power = times(power, square)
  }
  return sum
}

const LN2 = lnOfRatio(ONE / 3n)

/** ln x of a double above 0. */
export function exactLn(x: number): Exact {
  const { integer, exponent } = integerParts(x)
  const length = integer.toString(2).length
  const half = shift(integer, POINT - length)
  // From ¾ to 1½, so that ln of a number next to 1 is no difference of two larger ones.
  const up = 4n * half < 3n * ONE ? 1 : 0
  const significand = shift(half, up)
  const k = BigInt(exponent + length - up)
  return { value: k * LN2 + lnOfRatio(((significand - ONE) << 256n) / (significand + ONE)), exponent: 0 }
}

/** e to the power of integer·2⁻²⁵⁶. */
function expOf(power: bigint): Exact {
  const k = (2n * power + LN2) / (2n * LN2)
  const rest = power - k * LN2
  let sum = 0n
  let term = ONE
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    sum += term
    term = times(term, rest) / n
  }
  return { value: sum, exponent: Number(k) }
}

/** eˣ of a double; those below 2⁻²⁰⁰ count as 0. */
export function exactExp(x: number): Exact {
  const { integer, exponent } = integerParts(x)
  return expOf(shift(integer, POINT + exponent))
}

/** xʸ of doubles, x above 0. */
export function exactPow(x: number, y: number): Exact {
  const { integer, exponent } = integerParts(y)
  return expOf(shift(integer * exactLn(x).value, exponent))
}

/** By how many units in the last place of the exact result a finite double is off; the unit is at least 2⁻¹⁰⁷⁴. */
export function errorInUlps(found: number, exact: Exact): number {
  const { integer, exponent } = integerParts(found)
  const size = exact.value < 0n ? -exact.value : exact.value
  const leading = size.toString(2).length - 1 - POINT + exact.exponent
  const unit = Math.max(leading - 52, -1074)
  const difference = shift(integer, exponent - exact.exponent + POINT) - exact.value
  return Math.abs(Number(shift(difference, 30 - POINT + exact.exponent - unit))) / 1073741824
}
