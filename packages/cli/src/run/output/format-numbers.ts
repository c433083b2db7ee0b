/** Digits that the largest number of a row shows. */
const DIGITS = 4

/**
 * Numbers that stand in one row, all with as many decimals as give the largest of them four or five digits;
 * very large and very small ones as powers of ten.
 */
export function formatNumbers(values: readonly number[]): readonly string[] {
  const largest = Math.max(0, ...values.map(Math.abs))
  if (values.every((value) => Number.isInteger(value)) && largest < 1e9) return values.map(plain(0))
  const magnitude = Math.floor(Math.log10(largest))
  if (magnitude >= 9 || magnitude < -5) return values.map((value) => value.toExponential(DIGITS - 1))
  // From a tenth to ten, four decimals: shares and ratios to one are read side by side.
  const decimals = magnitude < -1 ? DIGITS - 1 - magnitude : DIGITS - Math.max(0, magnitude)
  return values.map(plain(Math.max(0, decimals)))
}

const plain = (decimals: number) => (value: number) => {
  // Nothing at all is not the same as little.
  if (value === 0) return '0'
  const text = value.toFixed(decimals)
  // Rounding leaves a sign on zeros.
  return Number(text) === 0 ? text.replace('-', '') : text
}
