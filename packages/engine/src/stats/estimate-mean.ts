import { sumOf } from './sum.js'

/** The mean of what some values are a sample of, and how well it is known. */
export interface MeanEstimate {
  /** How many values count. */
  readonly counted: number
  readonly mean: number
  /** Standard error of the mean; NaN when it cannot be known, as from a single value. */
  readonly error: number
  /** Degrees of freedom of the error, for Student's t. */
  readonly freedom: number
}

/**
 * Estimates a mean from independent values, or from groups of values that depend on each other while the groups do not:
 * the randomisations of a design. The mean is that of all values; its error is that of a ratio, of the sums of groups
 * to their numbers of values, so that groups may lose some.
 * @param values finite; NaN does not count
 * @param groups value i belongs to group i mod groups; without it each value is a group of its own
 * @returns undefined when no value counts
 * Source: Cochran 1977, Sampling Techniques, 3rd ed., 6.3 and 9A.1 (ratio estimate over clusters).
 */
export function estimateMean(values: ArrayLike<number>, groups?: number): MeanEstimate | undefined {
  const isCounted = (i: number) => !Number.isNaN(values[i])
  let counted = 0
  for (let i = 0; i < values.length; i++) if (isCounted(i)) counted++
  if (counted === 0) return undefined
  const mean = sumOf(values.length, (i) => (isCounted(i) ? (values[i] as number) : 0)) / counted
  const excess = (i: number) => (isCounted(i) ? (values[i] as number) - mean : 0)
  if (groups === undefined || groups >= values.length) {
    const squares = sumOf(values.length, (i) => excess(i) * excess(i))
    return { counted, mean, error: Math.sqrt(squares / (counted - 1) / counted), freedom: counted - 1 }
  }
  const filled = countFilled(values.length, groups, isCounted)
  const sums = Array.from({ length: groups }, (_, group) =>
    sumOf(Math.ceil((values.length - group) / groups), (i) => excess(group + i * groups)),
  )
  const squares = sumOf(groups, (group) => (sums[group] as number) * (sums[group] as number))
  const error = Math.sqrt((squares * filled) / (filled - 1)) / counted
  return { counted, mean, error, freedom: filled - 1 }
}

/** How many groups have a value that counts. */
function countFilled(length: number, groups: number, isCounted: (i: number) => boolean): number {
  const isFilled = new Uint8Array(groups)
  for (let i = 0; i < length; i++) if (isCounted(i)) isFilled[i % groups] = 1
  return isFilled.reduce((sum, one) => sum + one, 0)
}
