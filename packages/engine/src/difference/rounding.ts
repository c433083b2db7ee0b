/** Numbers that differ by less than this share of their size differ by rounding. */
const ROUNDING = 1e-12

/** Whether two different numbers differ by no more than the rounding of a run that does the same otherwise. */
export function differByRounding(from: number, to: number): boolean {
  return Math.abs(to - from) <= ROUNDING * Math.max(Math.abs(from), Math.abs(to))
}
