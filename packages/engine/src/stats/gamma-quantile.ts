import { exp } from '#elementary/exp'
import { ln } from '#elementary/ln'
import { gammaTails } from './gamma-tails.js'
import { invertTails } from './invert-tails.js'
import { lnGamma } from './ln-gamma.js'
import { normalQuantile } from './normal-quantile.js'

/** Below e^-40 the first term of the series of the share is all of it. */
const FIRST_TERM_ONLY = -40

/** A quantile and its logarithm: the second is still a number where the first has become 0. */
export interface GammaQuantile {
  readonly x: number
  readonly lnX: number
}

/**
 * Quantiles of the gamma distribution of scale 1.
 * @param shape above 0
 * @returns for a share p (above 0, below 1) and q = 1 - p the x below which that share lies, and ln x;
 *   relative error of x 2e-15 for shapes from 0.3 up, 2e-13 down to 0.01, besides 1e-16·|ln x|
 */
export function gammaQuantile(shape: number): (p: number, q: number) => GammaQuantile {
  const tailsAt = gammaTails(shape)
  const lnGammaOfNext = lnGamma(shape + 1)
  return (p, q) => {
    const lnFirst = (ln(p) + lnGammaOfNext) / shape
    if (lnFirst < FIRST_TERM_ONLY) return { x: exp(lnFirst), lnX: lnFirst }
    const first = exp(lnFirst)
    // The first term is more than the share: the quantile lies above.
    const start = first < 0.1 * (shape + 1) ? first : Math.max(first, wilsonHilferty(shape, p, q))
    const x = invertTails(tailsAt, start, p, q)
    return { x, lnX: ln(x) }
  }
}

/** The cube of a normal variate has nearly this distribution. Source: Wilson and Hilferty 1931, PNAS 17, 684–688. */
function wilsonHilferty(shape: number, p: number, q: number): number {
  const root = 1 - 1 / (9 * shape) + normalQuantile(p, q) / (3 * Math.sqrt(shape))
  return shape * root * root * root
}
