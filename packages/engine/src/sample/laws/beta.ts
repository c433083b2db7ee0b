import { betaQuantile } from '#stats/beta-quantile'
import { betaTails } from '#stats/beta-tails'
import type { Distribution } from '../distribution.js'
import type { Law } from '../law.js'
import { checkAll, moderate, positive, rising } from '../parameter-checks.js'

/** Parameters of {@link beta}. */
export interface BetaParams {
  readonly a: number
  readonly b: number
  readonly low?: number
  readonly high?: number
}

/** The beta distribution, from 0 to 1 or stretched over another range. */
export const beta: Distribution<BetaParams> = {
  name: 'beta',
  meaning: 'a share, or a range whose shape is known from data',
  parameters: {
    a: { meaning: 'weight of the high end, above 0' },
    b: { meaning: 'weight of the low end, above 0' },
    low: { meaning: 'smallest value', standard: 0 },
    high: { meaning: 'largest value', standard: 1 },
  },
  check: checkAll(
    positive('a', 'b'),
    moderate('a', 'b'),
    rising(['low', 'high'], ({ low = 0, high = 1 }) => [low, high]),
  ),
  law: ({ a, b, low = 0, high = 1 }) => betaLaw(a, b, low, high),
}

/** The law of low + (high - low)·X, X having the beta distribution of a and b; each above 0. */
export function betaLaw(a: number, b: number, low: number, high: number): Law {
  const width = high - low
  const inverse = betaQuantile(a, b)
  const tailsAt = betaTails(a, b)
  const tails = (x: number) => tailsAt((x - low) / width, (high - x) / width)
  const sum = a + b
  return {
    low,
    high,
    isDiscrete: false,
    mean: a < b ? low + width * (a / sum) : high - width * (b / sum),
    variance: (width * width * (a / sum) * (b / sum)) / (sum + 1),
    quantile(p, q = 1 - p) {
      const { x, y } = inverse(p, q)
      return x < y ? low + width * x : high - width * y
    },
    cdf: (x) => (x <= low ? 0 : x < high ? tails(x).lower : 1),
    survival: (x) => (x <= low ? 1 : x < high ? tails(x).upper : 0),
  }
}
