import { exp } from '#elementary/exp'
import { ln } from '#elementary/ln'
import { betaTails } from './beta-tails.js'
import { invertTails } from './invert-tails.js'
import { lnGamma } from './ln-gamma.js'
import { normalQuantile } from './normal-quantile.js'

/** A number from 0 to 1 and what is left to 1, each with all its digits. */
export interface Portion {
  readonly x: number
  readonly y: number
}

/**
 * Quantiles of the beta distribution.
 * @param a, b above 0
 * @returns for a share p (above 0, below 1) and q = 1 - p the x below which that share lies, with y = 1 - x; relative
 *   error of the smaller of the two 2e-15 for a and b from 1 up, 2e-14 down to 0.1, 2e-13 down to 0.01, besides
 *   1e-16·|ln x|
 */
export function betaQuantile(a: number, b: number): (p: number, q: number) => Portion {
  const fromZero = quantileBelowHalf(a, b)
  const fromOne = quantileBelowHalf(b, a)
  const { lower, upper } = betaTails(a, b)(0.5, 0.5)
  return (p, q) => {
    if (p < q ? p <= lower : q >= upper) {
      const x = fromZero(p, q)
      return { x, y: 1 - x }
    }
    const y = fromOne(q, p)
    return { x: 1 - y, y }
  }
}

function quantileBelowHalf(a: number, b: number): (p: number, q: number) => number {
  const tailsAt = betaTails(a, b)
  const lnOfFirst = lnGamma(a + 1) + lnGamma(b) - lnGamma(a + b)
  return (p, q) => {
    const first = exp((ln(p) + lnOfFirst) / a)
    // For b above 1 the first term of the series is more than the share: the quantile lies above.
    const start = a > 1 && b > 1 ? Math.max(first, nearNormal(a, b, p, q)) : first
    const found = invertTails((x) => tailsAt(x, 1 - x), Math.min(0.5, start), p, q, 1)
    return Math.min(0.5, found)
  }
}

/** Source: Abramowitz and Stegun 1964, 26.5.22. */
function nearNormal(a: number, b: number, p: number, q: number): number {
  const z = -normalQuantile(p, q)
  const [ra, rb] = [1 / (2 * a - 1), 1 / (2 * b - 1)]
  const lambda = (z * z - 3) / 6
  const h = 2 / (ra + rb)
  const w = (z * Math.sqrt(Math.max(0, h + lambda))) / h - (rb - ra) * (lambda + 5 / 6 - 2 / (3 * h))
  return a / (a + b * exp(2 * w))
}
