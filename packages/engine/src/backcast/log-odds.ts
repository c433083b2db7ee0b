import { exp } from '#elementary/exp'
import { ln } from '#elementary/ln'

/** The log odds of a share. @param share above 0 and below 1 */
export function logOdds(share: number): number {
  return ln(share / (1 - share))
}

/** The share of some log odds. */
export function shareOfLogOdds(odds: number): number {
  return 1 / (1 + exp(-odds))
}
