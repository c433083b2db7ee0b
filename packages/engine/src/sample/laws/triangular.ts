import type { Distribution } from '../distribution.js'
import { checkAll, rising } from '../parameter-checks.js'

/** Parameters of {@link triangular}. */
export interface TriangularParams {
  readonly low: number
  readonly mid: number
  readonly high: number
}

/** The likelihood rises in a straight line from low to mid and falls in another to high. */
export const triangular: Distribution<TriangularParams> = {
  name: 'triangular',
  meaning: 'a range and a most likely value, the ends hardly possible',
  parameters: {
    low: { meaning: 'smallest value' },
    mid: { meaning: 'most likely value' },
    high: { meaning: 'largest value' },
  },
  check: checkAll(rising(['low', 'mid', 'high'], ({ low, mid, high }) => [low, mid, high])),
  law({ low, mid, high }) {
    const width = high - low
    const [rise, fall] = [mid - low, high - mid]
    // Lengths are counted from the end that is meant, where they keep their digits.
    const fromLow = (x: number) => Math.max(0, ((x - low) / width) * ((x - low) / rise))
    const fromHigh = (x: number) => Math.max(0, ((high - x) / width) * ((high - x) / fall))
    return {
      low,
      high,
      isDiscrete: false,
      mean: low + (width + rise) / 3,
      variance: (width * width - rise * fall) / 18,
      quantile: (p, q = 1 - p) =>
        p * width <= rise ? low + Math.sqrt(p * width * rise) : high - Math.sqrt(q * width * fall),
      cdf: (x) => (x <= low ? 0 : x < mid ? fromLow(x) : x < high ? 1 - fromHigh(x) : 1),
      survival: (x) => (x <= low ? 1 : x < mid ? 1 - fromLow(x) : x < high ? fromHigh(x) : 0),
    }
  },
}
