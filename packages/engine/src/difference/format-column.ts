/** Digits that the largest of some numbers shows. */
const DIGITS = 6

/**
 * Numbers that stand below each other, all with as many decimals as give the largest of them six digits; very large
 * and very small ones as powers of ten, a number that does not exist as a dash.
 */
export function formatColumn(values: readonly (number | null)[]): readonly string[] {
  const numbers = values.filter((value) => value !== null)
  const magnitude = magnitudeOf(Math.max(0, ...numbers.map(Math.abs)))
  const areWhole = numbers.every(Number.isInteger)
  const format = (value: number) => {
    if (magnitude >= 9 || magnitude < -5) return value.toExponential(DIGITS - 1)
    // Below one the zero before the point is no digit that says anything.
    return withDecimals(value, areWhole ? 0 : Math.max(0, DIGITS - 1 - Math.max(-1, magnitude)))
  }
  return values.map((value) => (value === null ? '–' : format(value)))
}

/** The power of ten of a number's first digit. */
function magnitudeOf(value: number): number {
  return value === 0 ? 0 : Number(value.toExponential().split('e')[1])
}

function withDecimals(value: number, decimals: number): string {
  const text = value.toFixed(decimals)
  // Rounding leaves a sign on zeros.
  return Number(text) === 0 ? text.replace('-', '') : text
}
