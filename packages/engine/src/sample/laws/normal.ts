import { normalCdf } from '#stats/normal-cdf'
import { normalQuantile } from '#stats/normal-quantile'
import type { Distribution } from '../distribution.js'
import { checkAll, positive } from '../parameter-checks.js'

/** Parameters of {@link normal}. */
export interface NormalParams {
  readonly mean: number
  readonly sd: number
}

/** The normal distribution. */
export const normal: Distribution<NormalParams> = {
  name: 'normal',
  meaning: 'an estimate with a standard error; unbounded, so truncate it where a bound exists',
  parameters: { mean: { meaning: 'mean' }, sd: { meaning: 'standard deviation, above 0' } },
  check: checkAll(positive('sd')),
  law: ({ mean, sd }) => ({
    low: -Infinity,
    high: Infinity,
    isDiscrete: false,
    mean,
    variance: sd * sd,
    quantile: (p, q) => mean + sd * normalQuantile(p, q),
    cdf: (x) => normalCdf((x - mean) / sd),
    survival: (x) => normalCdf((mean - x) / sd),
  }),
}
