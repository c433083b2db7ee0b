import { expSeries } from './exp-series.js'
import { first21Bits, lowWord, ROUNDER, twoTo } from './float-bits.js'
import { INVERSE_LN2, LN2_HIGH, LN2_LOW } from './ln2.js'

/**
 * e to the power `size`, less 1, to about 56 bits even where it is small, without a branch.
 * @param size from 0 to 708; NaN makes both parts NaN
 * @param parts receives a double, within 0.6 ulp, and what it leaves out; exactly `size` below 2⁻⁵⁴
 * Source: as `expOfSum`, with 2ᵏ·(eʳ - 1) + (2ᵏ - 1) in place of 2ᵏ·eʳ.
 */
export function expLessOneParts(size: number, parts: Float64Array): void {
  const shifted = size * INVERSE_LN2 + ROUNDER
  const k = shifted - ROUNDER
  const first = size - k * LN2_HIGH
  const second = -k * LN2_LOW
  const r = first + second
  const lostByR = first - r + second
  // The first 21 bits have a square that is exact.
  const head = first21Bits(r)
  const halfSquare = 0.5 * head * head
  const main = r + halfSquare
  const lost = r - main + halfSquare
  const halfSquareRest = 0.5 * (r + head) * (r - head)
  const r2 = r * r
  const low = lost + (halfSquareRest + (lostByR * (1 + r) + r2 * r * expSeries(r, r2)))
  // A factor, not added to the exponent: it leaves NaN what it is.
  const scale = twoTo(lowWord(shifted))
  const base = scale - 1
  const lostByBase = scale - base - 1
  const scaled = scale * main
  const sum = base + scaled
  // |base| > |scaled| or 0: hence this is exactly what the addition lost.
  const rest = base - sum + scaled + (lostByBase + scale * low)
  const power = sum + rest
  parts[0] = power
  parts[1] = sum - power + rest
}
