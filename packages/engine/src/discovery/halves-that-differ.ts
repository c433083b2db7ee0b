import { quantile, sortNumbers } from '#stats/quantile'
import type { Cases } from './peel-box.js'

/** The share of cases of interest where a number drawn is in the lower half of its draws, and in the upper. */
export interface Halves {
  /** Position of the number. */
  readonly input: number
  readonly middle: number
  readonly low: number
  readonly high: number
}

/**
 * The numbers whose two halves differ most in their share of cases, the one that differs most first.
 * @param most how many of them
 */
export function halvesThatDiffer({ inputs, isCase }: Cases, most: number): readonly Halves[] {
  const halves = inputs.map((values, input): Halves => {
    const middle = quantile(sortNumbers(values), 0.5)
    const share = (isIn: (value: number) => boolean) => {
      const own = [...values.keys()].filter((run) => isIn(values[run] ?? NaN))
      return own.reduce((sum, run) => sum + (isCase[run] ?? 0), 0) / Math.max(1, own.length)
    }
    return { input, middle, low: share((value) => value < middle), high: share((value) => value >= middle) }
  })
  const reach = ({ low, high }: Halves) => Math.abs(high - low)
  return halves.sort((a, b) => reach(b) - reach(a)).slice(0, most)
}
