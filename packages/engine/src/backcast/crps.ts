import { sumOf } from '#stats/sum'

/**
 * The continuous ranked probability score of a forecast that is a sample: the mean distance of its values from what
 * came, less half their mean distance from each other. Lower is better; of a single value it is the absolute error.
 * @param sorted the sample, smallest first, at least one; all values count the same
 * @param observed what came
 * @returns in the unit of the sample, 0 or more
 * @throws RangeError for an empty sample
 * Source: Gneiting and Raftery 2007, J. Am. Stat. Assoc. 102, 359–378, eq. 21.
 */
export function crps(sorted: ArrayLike<number>, observed: number): number {
  const n = sorted.length
  if (n === 0) throw new RangeError('sorted is empty: it forecasts nothing')
  const distance = sumOf(n, (i) => Math.abs((sorted[i] as number) - observed)) / n
  // Half the mean distance of all pairs, by ranks.
  const spread = sumOf(n, (i) => (sorted[i] as number) * (2 * i + 1 - n)) / (n * n)
  return distance - spread
}
