import { correlation } from './correlation.js'
import { ranks } from './ranks.js'

/**
 * Spearman's rank correlation: how nearly one quantity rises whenever the other does.
 * @param x, y as many values each, no NaN among them; equal values share their rank
 * @returns from -1 to 1; null when x or y has only one value
 * @throws RangeError when the lengths differ, or are 0
 * Source: Spearman 1904, Am. J. Psychol. 15, 72–101.
 */
export function rankCorrelation(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  return correlation(ranks(x), ranks(y))
}
