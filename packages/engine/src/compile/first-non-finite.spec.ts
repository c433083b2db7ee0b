import { expect, it } from 'vitest'
import type { ExpandedModel } from '#model/expanded'
import { numberScalar } from '#model/scalar'
import { firstNonFinite } from './first-non-finite.js'

const zero = numberScalar(0)

/** Slots 0 and 1 are parameters, 2 and 3 stocks, 5 and then 4 auxiliaries. */
const model: ExpandedModel = {
  slots: [],
  firstSlots: new Map(),
  stocks: [2, 3].map((slot) => ({ slot, initial: zero, rate: zero })),
  auxiliaries: [5, 4].map((slot) => ({ slot, value: zero })),
  switches: [],
  start: [],
  switchings: [],
}

it.each([
  ['nothing where all are numbers', [0, 0, 0, 0, 0, 0], [4, 5], undefined],
  ['nothing where only others are not', [NaN, 0, 0, 0, NaN, 0], [5], undefined],
  ['a stock, recorded or not', [0, 0, 0, NaN, 0, 0], [], 3],
  ['the first of two stocks', [0, 0, Infinity, NaN, 0, 0], [3], 2],
  ['a stock before an auxiliary', [0, 0, 0, NaN, NaN, 0], [4], 3],
  ['the auxiliary that was computed first', [0, 0, 0, 0, NaN, NaN], [4], 5],
  ['the cause, though only its effect is recorded', [0, 0, 0, 0, NaN, -Infinity], [4], 5],
  ['a recorded parameter', [0, NaN, 0, 0, 0, 0], [1], 1],
])('blames %s', (_, memory, recorded, slot) => {
  expect(firstNonFinite(model, Float64Array.from(memory), recorded)).toBe(slot)
})
