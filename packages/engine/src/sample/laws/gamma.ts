import { gammaQuantile } from '#stats/gamma-quantile'
import { gammaTails } from '#stats/gamma-tails'
import type { Distribution } from '../distribution.js'
import { checkAll, moderate, positive } from '../parameter-checks.js'

/** Parameters of {@link gamma}. */
export interface GammaParams {
  readonly shape: number
  readonly scale?: number
}

/** The gamma distribution; with shape 1 it is the exponential. */
export const gamma: Distribution<GammaParams> = {
  name: 'gamma',
  meaning: 'a positive number such as a waiting time or a sum of them',
  parameters: {
    shape: { meaning: 'the mean over the scale; 1 over the square of the relative spread; above 0' },
    scale: { meaning: 'the variance over the mean, above 0', standard: 1 },
  },
  check: checkAll(positive('shape', 'scale'), moderate('shape')),
  law({ shape, scale = 1 }) {
    const inverse = gammaQuantile(shape)
    const tailsAt = gammaTails(shape)
    return {
      low: 0,
      high: Infinity,
      isDiscrete: false,
      mean: shape * scale,
      variance: shape * scale * scale,
      quantile: (p, q = 1 - p) => scale * inverse(p, q).x,
      // A law that is cut off below only is asked about infinity, where the series of its tails have no end.
      cdf: (x) => (x === Infinity ? 1 : x > 0 ? tailsAt(x / scale).lower : 0),
      survival: (x) => (x === Infinity ? 0 : x > 0 ? tailsAt(x / scale).upper : 1),
    }
  },
}
