import { ln } from '#elementary/ln'
import { mean, variance } from '#stats/moments'
import { logOdds } from './log-odds.js'

/**
 * The logarithmic score of a forecast of a share: less the log density, on log odds, of what came, under the normal
 * law with the mean and variance of the sample. Lower is better.
 * @param sample shares above 0 and below 1
 * @param observed a share above 0 and below 1
 * @returns undefined for a sample without spread, which has no density
 * Source: Good 1952, J. R. Stat. Soc. B 14, 107–114; normal fit on log odds: own choice, as samples have no density.
 */
export function logScore(sample: ArrayLike<number>, observed: number): number | undefined {
  if (sample.length < 2) return undefined
  const odds = Float64Array.from(sample, logOdds)
  const spread = variance(odds)
  if (!(spread > 0)) return undefined
  const miss = logOdds(observed) - mean(odds)
  return 0.5 * ln(2 * Math.PI * spread) + (miss * miss) / (2 * spread)
}
