import { exp } from '#elementary/exp'
import { ln } from '#elementary/ln'
import { normalCdf } from '#stats/normal-cdf'
import { normalQuantile } from '#stats/normal-quantile'
import type { Distribution } from '../distribution.js'
import { checkAll, positive } from '../parameter-checks.js'

/** Parameters of {@link lognormal}. */
export interface LognormalParams {
  readonly median: number
  readonly sigma: number
}

/** The exponential of a normal variate. Its mean is median·e^(sigma²/2), above the median. */
export const lognormal: Distribution<LognormalParams> = {
  name: 'lognormal',
  meaning:
    'a positive number known up to a factor: a third of the values lies further than a factor e^sigma off',
  parameters: {
    median: { meaning: 'half of the values lie below it, above 0' },
    sigma: { meaning: 'standard deviation of the natural logarithm, above 0' },
  },
  check: checkAll(positive('median', 'sigma')),
  law({ median, sigma }) {
    const square = sigma * sigma
    const distance = (x: number) => ln(x / median) / sigma
    return {
      low: 0,
      high: Infinity,
      isDiscrete: false,
      mean: median * exp(0.5 * square),
      variance: median * median * exp(square) * expLessOne(square),
      quantile: (p, q) => median * exp(sigma * normalQuantile(p, q)),
      cdf: (x) => (x > 0 ? normalCdf(distance(x)) : 0),
      survival: (x) => (x > 0 ? normalCdf(-distance(x)) : 1),
    }
  },
}

/** eˣ - 1 for x above 0: what rounding does to eˣ, ln does as well. Source: Kahan, in Higham 2002, ch. 1.14.1. */
function expLessOne(x: number): number {
  const power = exp(x)
  return power === 1 || power === Infinity ? x * power : ((power - 1) * x) / ln(power)
}
