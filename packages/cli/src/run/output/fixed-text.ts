/** A number with so many decimals; nothing at all is `0`, which is not the same as little. */
export function fixedText(value: number, decimals: number): string {
  if (value === 0) return '0'
  const text = value.toFixed(decimals)
  // Rounding leaves a sign on zeros.
  return Number(text) === 0 ? text.replace('-', '') : text
}
