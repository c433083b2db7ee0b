import { fixedText } from './fixed-text.js'

/** Digits that the largest number of a row shows. */
const DIGITS = 4

/**
 * Numbers that stand in one row, all with as many decimals as give the largest of them four or five digits;
 * very large and very small ones as powers of ten.
 */
export function formatNumbers(values: readonly number[]): readonly string[] {
  return values.map(formatLike(values))
}

/** Formats a number as {@link formatNumbers} does when it stands among these. */
export function formatLike(values: readonly number[]): (value: number) => string {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (values.every((value) => Number.isInteger(value)) && largest < 1e9) return plain(0)
  const magnitude = Math.floor(Math.log10(largest))
  if (magnitude >= 9 || magnitude < -5) return (value) => value.toExponential(DIGITS - 1)
  // From a tenth to ten, four decimals: shares and ratios to one are read side by side.
  const decimals = magnitude < -1 ? DIGITS - 1 - magnitude : DIGITS - Math.max(0, magnitude)
  return plain(Math.max(0, decimals))
}

const plain = (decimals: number) => (value: number) => fixedText(value, decimals)
