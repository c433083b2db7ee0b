import type { Key } from './seedrandom.js'

// Multipliers and increments of the key; the increments are the golden ratio and √3 - 1, times 2³².
const M0_HIGH = 0xd251
const M0_LOW = 0x1f53
const M0 = 0xd2511f53
const M1_HIGH = 0xcd9e
const M1_LOW = 0x8d57
const M1 = 0xcd9e8d57
const W0 = 0x9e3779b9
const W1 = 0xbb67ae85

const ROUNDS = 10
const TWO_TO_MINUS_16 = 1 / 65536

/** Four words that say which block of a stream is meant, each an integer from 0 to 2³² - 1. */
export type Counter = readonly [number, number, number, number]

/**
 * Philox 4×32-10: turns a counter into four words that look random. It has no state: the same key and counter give the
 * same words, whatever was asked before.
 * @param counter words beyond 32 bits are cut
 * @param out receives four words, each from 0 to 2³² - 1
 * Source: Salmon, Moraes, Dror and Shaw 2011, Parallel random numbers: as easy as 1, 2, 3, SC'11, §3.3.
 */
export function philox(counter: Counter, key: Key, out: Uint32Array): void {
  let [c0, c1, c2, c3] = counter
  let [k0, k1] = key
  for (let round = 0; round < ROUNDS; round++) {
    const high0 = upperWord(M0_HIGH, M0_LOW, c0 >>> 0)
    const high1 = upperWord(M1_HIGH, M1_LOW, c2 >>> 0)
    const low0 = Math.imul(M0, c0)
    const low1 = Math.imul(M1, c2)
    c0 = high1 ^ c1 ^ k0
    c1 = low1
    c2 = high0 ^ c3 ^ k1
    c3 = low0
    k0 = (k0 + W0) | 0
    k1 = (k1 + W1) | 0
  }
  out[0] = c0
  out[1] = c1
  out[2] = c2
  out[3] = c3
}

/** The upper 32 bits of (high·2¹⁶ + low)·b. Both products are below 2⁴⁸, so that doubles hold them exactly. */
function upperWord(high: number, low: number, b: number): number {
  const carried = Math.floor(low * b * TWO_TO_MINUS_16)
  return Math.floor((high * b + carried) * TWO_TO_MINUS_16)
}
