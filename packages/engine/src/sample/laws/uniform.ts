import type { Distribution } from '../distribution.js'
import { checkAll, rising } from '../parameter-checks.js'

/** Parameters of {@link uniform}. */
export interface UniformParams {
  readonly low: number
  readonly high: number
}

/** Every value from low to high is as likely as any other. */
export const uniform: Distribution<UniformParams> = {
  name: 'uniform',
  meaning: 'a range, and no reason to prefer any part of it',
  parameters: { low: { meaning: 'smallest value' }, high: { meaning: 'largest value' } },
  check: checkAll(rising(['low', 'high'], ({ low, high }) => [low, high])),
  law({ low, high }) {
    const width = high - low
    const share = (part: number) => Math.max(0, Math.min(1, part / width))
    return {
      low,
      high,
      isDiscrete: false,
      mean: low + 0.5 * width,
      variance: (width * width) / 12,
      // From the nearer end, so that it is never passed.
      quantile: (p, q = 1 - p) => (p < q ? low + width * p : high - width * q),
      cdf: (x) => share(x - low),
      survival: (x) => share(high - x),
    }
  },
}
