/**
 * How many decimals numbers deserve that are known to within some errors: so many that the smallest error shows its
 * first digit, or two when that is a 1 or a 2, and the largest error not more than two. Below 0 for tens, hundreds …
 * @param errors above 0, at least one
 */
export function decimalsOfErrors(errors: readonly number[]): number {
  const smallest = errors.reduce((least, error) => Math.min(least, error), Infinity)
  const largest = errors.reduce((most, error) => Math.max(most, error), 0)
  const place = firstPlace(smallest)
  // Rounding a 1 to a whole digit would move it by up to a half.
  const digit = smallest / 10 ** -place
  return Math.min(digit < 3 ? place + 1 : place, firstPlace(largest) + 1)
}

/** The decimal place of the first digit that is not 0: 3 for 0.004, -1 for 40. */
function firstPlace(error: number): number {
  return 0 - Math.floor(Math.log10(error))
}
