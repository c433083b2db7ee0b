/**
 * Sines, tangents and their inverses in integers, to 180 bits and more: slow, from the definitions, and with nothing
 * in common with the sources. Arguments below 2⁻¹⁰⁰ are out of their range.
 */
import { integerParts } from './doubles.js'
import type { Exact } from './exact-elementary.js'

/** Numbers are integers times 2⁻²⁵⁶; only π has the 1400 bits that the largest double needs. */
const POINT = 256
const ONE = 1n << 256n
const LONG = 1400

const shift = (value: bigint, by: number) => (by >= 0 ? value << BigInt(by) : value >> BigInt(-by))
const times = (a: bigint, b: bigint) => (a * b) >> 256n
const exact = (value: bigint): Exact => ({ value, exponent: 0 })

/** arctan(1/n) for an integer n, by Gregory's series. */
function arctanOfReciprocal(n: bigint, point: number): bigint {
  let sum = 0n
  let power = (1n << BigInt(point)) / n
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += k % 4n === 1n ? power / k : -power / k
    power /= n * n
  }
  return sum
}

/** π as an integer times 2^-point, by Machin's formula of 1706. */
export function exactPi(point: number): bigint {
  const guarded = point + 32
  const value = 4n * (4n * arctanOfReciprocal(5n, guarded) - arctanOfReciprocal(239n, guarded))
  return value >> 32n
}

const PI = exactPi(POINT)
const LONG_TURN = 2n * exactPi(LONG)

/** Any double less whole turns, from 0 to 2π. */
function lessTurns(x: number): bigint {
  const { integer, exponent } = integerParts(x)
  const rest = shift(integer, LONG + exponent) % LONG_TURN
  return (rest < 0n ? rest + LONG_TURN : rest) >> BigInt(LONG - POINT)
}

/** The terms of eᶻ with every other one left out, and signs that alternate: from 1 cosine, from z sine. */
function alternating(first: bigint, n: bigint, square: bigint): bigint {
  let sum = 0n
  let term = first
  for (let k = n; term !== 0n && term !== -1n; k += 2n) {
    sum += term
    term = -times(term, square) / ((k + 1n) * (k + 2n))
  }
  return sum
}

function sineOf(x: number): bigint {
  const angle = lessTurns(x)
  return alternating(angle, 1n, times(angle, angle))
}

function cosineOf(x: number): bigint {
  const angle = lessTurns(x)
  return alternating(ONE, 0n, times(angle, angle))
}

export const exactSin = (x: number): Exact => exact(sineOf(x))
export const exactCos = (x: number): Exact => exact(cosineOf(x))
export const exactTan = (x: number): Exact => exact((sineOf(x) << 256n) / cosineOf(x))

/** The integer part of a square root, by Newton's method from above. */
function root(square: bigint): bigint {
  if (square === 0n) return 0n
  let guess = 1n << BigInt((square.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (guess + square / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
}

/** arctan of a number from 0 to 1: halved eight times by t / (1 + √(1 + t²)), then Gregory's series. */
function arctan(ratio: bigint): bigint {
  let tangent = ratio
  for (let i = 0; i < 8; i++)
    tangent = (tangent << 256n) / (ONE + root((ONE + times(tangent, tangent)) << 256n))
  const square = times(tangent, tangent)
  let sum = 0n
  let power = tangent
  for (let k = 1n; power !== 0n && power !== -1n; k += 2n) {
    sum += power / k
    power = -times(power, square)
  }
  return sum << 8n
}

/** The angle of a point of which both numbers are 0 or more, times any factor. */
const angleOf = (y: bigint, x: bigint): bigint =>
  y <= x ? arctan((y << 256n) / x) : PI / 2n - arctan((x << 256n) / y)

const signed = (x: number, value: bigint): Exact => exact(x < 0 ? -value : value)
const fixed = (x: number): bigint => {
  const { integer, exponent } = integerParts(x)
  return shift(integer, POINT + exponent)
}
const otherLeg = (leg: bigint): bigint => root((ONE << 256n) - leg * leg)

export const exactAtan = (x: number): Exact => signed(x, angleOf(fixed(Math.abs(x)), ONE))

export function exactAsin(x: number): Exact {
  const leg = fixed(Math.abs(x))
  return signed(x, angleOf(leg, otherLeg(leg)))
}

export function exactAcos(x: number): Exact {
  const leg = fixed(Math.abs(x))
  const angle = angleOf(otherLeg(leg), leg)
  return exact(x < 0 ? PI - angle : angle)
}

/** Of doubles from 2⁻²⁰⁰ to 2²⁰⁰ in size. */
export function exactAtan2(y: number, x: number): Exact {
  const angle = angleOf(fixed(Math.abs(y)), fixed(Math.abs(x)))
  return signed(y, x < 0 ? PI - angle : angle)
}
