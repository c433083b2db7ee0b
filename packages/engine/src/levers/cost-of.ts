import type { Price } from './lever-rule.js'

/** The amount of a price. */
export function amountOf(price: Price, values: Float64Array): number {
  return 'slot' in price ? (values[price.slot] ?? NaN) : price.amount
}

/** What it costs to hold some elements of a lever away from their bases for a time. */
export function costOf(
  price: number,
  levels: readonly number[],
  bases: readonly number[],
  duration: number,
): number {
  const distance = levels.reduce((sum, level, i) => sum + Math.abs(level - (bases[i] as number)), 0)
  return price * distance * duration
}
