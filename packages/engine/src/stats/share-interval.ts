import type { Interval } from './interval.js'

/**
 * An interval that covers a share of which an estimate is known: Wilson's, for as many independent runs as have the
 * same error. It never leaves 0 to 1, and says something also where none or all were counted.
 * @param share from 0 to 1
 * @param error its standard error
 * @param runs how many were counted, 1 or more
 * @param t how many standard errors are meant, such as 1.96
 * Source: Wilson 1927, J. Am. Stat. Assoc. 22, 209–212; Dean and Pagano 2015, J. Surv. Stat. Methodol. 3, 484–503.
 */
export function shareInterval(share: number, error: number, runs: number, t: number): Interval {
  // A share of n runs is a whole number of them, so that it is not known better than to a half of one.
  const least = Math.max(error, 0.5 / runs)
  const spread = share * (1 - share)
  const alike = spread > 0 ? spread / (least * least) : runs
  const weight = (t * t) / alike
  const middle = (share + weight / 2) / (1 + weight)
  const reach = (t * Math.sqrt(spread / alike + (weight * weight) / (4 * t * t))) / (1 + weight)
  // Rounding may not put the share outside.
  return {
    low: Math.max(0, Math.min(share, middle - reach)),
    high: Math.min(1, Math.max(share, middle + reach)),
  }
}
