import { betaQuantile } from './beta-quantile.js'

/**
 * Quantiles of Student's t distribution.
 * @param freedom degrees of freedom, above 0
 * @returns for a share p, above 0 and below 1, the value below which it lies
 * Source: Abramowitz and Stegun 1964, 26.7.1 with 26.5.27: t² = ν·y/x of the beta distribution of ν/2 and ½.
 */
export function studentQuantile(freedom: number): (p: number) => number {
  const inverse = betaQuantile(freedom / 2, 0.5)
  return (p) => {
    if (p === 0.5) return 0
    const tail = 2 * Math.min(p, 1 - p)
    const { x, y } = inverse(tail, 1 - tail)
    const size = Math.sqrt((freedom * y) / x)
    return p < 0.5 ? -size : size
  }
}
