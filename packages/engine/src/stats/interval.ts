/** An interval; infinite where a sample is too small to bound it. */
export interface Interval {
  readonly low: number
  readonly high: number
}
