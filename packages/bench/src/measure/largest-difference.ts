/** The largest relative difference between numbers of two lists; what is smaller than `floor` counts as that large. */
export function largestDifference(found: Float64Array, expected: Float64Array, floor = 1e-9): number {
  if (found.length !== expected.length) return Infinity
  return expected.reduce((largest, value, i) => {
    const difference = Math.abs((found[i] ?? NaN) - value) / Math.max(Math.abs(value), floor)
    // A NaN on one side is a difference, on both sides it is none.
    if (Number.isNaN(difference)) return Object.is(found[i], value) ? largest : Infinity
    return Math.max(largest, difference)
  }, 0)
}
