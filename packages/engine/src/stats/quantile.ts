/** A sorted copy, smallest first. NaN comes last. */
export function sortNumbers(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort()
}

/**
 * The p-quantile of a sample by linear interpolation (type 7: the default of R, NumPy and spreadsheets).
 * @param sorted the sample, smallest first, at least one; Infinity stands for "never", -Infinity for "from ever":
 *   a quantile between a number and one of them is that one
 * @param p from 0 (the smallest) to 1 (the largest)
 * @throws RangeError for an empty sample and for any other p
 * Source: Hyndman and Fan 1996, Am. Stat. 50, 361–365.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) throw new RangeError('sorted is empty: it has no quantile')
  if (!(p >= 0 && p <= 1)) throw new RangeError(`p does not lie from 0 to 1: ${p}`)
  const place = p * (sorted.length - 1)
  const below = Math.floor(place)
  const low = sorted[below] as number
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number
  const part = place - below
  // What is not finite would give NaN as a difference or times 0.
  if (part === 0 || low === high || low === -Infinity) return low
  return low + part * (high - low)
}
