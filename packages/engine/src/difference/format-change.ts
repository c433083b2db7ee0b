/** Digits that a change shows. */
const DIGITS = 3

/** A change with its sign and three digits, `+0.0015`; none as `0`, one that does not exist as a dash. */
export function formatChange(change: number | null): string {
  if (change === null) return '–'
  if (change === 0) return '0'
  const size = Math.abs(change)
  const magnitude = Number(size.toExponential(DIGITS - 1).split('e')[1])
  const isPlain = magnitude < 9 && magnitude >= -6
  const text = isPlain ? size.toFixed(Math.max(0, DIGITS - 1 - magnitude)) : size.toExponential(DIGITS - 1)
  return (change > 0 ? '+' : '-') + text
}
