/**
 * How likely the values of one uncertain number are: what a distribution becomes once its parameters are known.
 * Values are drawn by inverse distribution function, one uniform number each, so that every design serves every law and
 * the runs of two policies stay aligned.
 */
export interface Law {
  /** The smallest value; -Infinity where there is none. */
  readonly low: number
  /** The largest value; Infinity where there is none. */
  readonly high: number
  /** True when single values have a probability of their own. */
  readonly isDiscrete: boolean
  /** Undefined where no closed form is known, or none exists. */
  readonly mean: number | undefined
  readonly variance: number | undefined
  /**
   * The smallest value whose share at or below it reaches p.
   * @param p above 0 and below 1
   * @param q 1 - p; a caller who has it with more digits than p leaves says so
   */
  readonly quantile: (p: number, q?: number) => number
  /** The share of values at or below x; keeps its digits when it is small. */
  readonly cdf: (x: number) => number
  /** The share of values above x; keeps its digits when it is small. */
  readonly survival: (x: number) => number
}
