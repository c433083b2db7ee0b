import type { Grid } from '#compile/kernel'
import type { Outcome } from './outcome.js'

/**
 * What a time that never comes counts as where a number is needed, as in a mean: the first instant after those at which
 * it could have come, so that it is later than all of them. Such a mean is restricted: how much later it would have come
 * than the run lasts, nobody knows.
 * @returns undefined for what is no time, and so has no never
 * Source: Royston and Parmar 2013, BMC Med. Res. Methodol. 13, 152 (restricted mean survival time).
 */
export function neverOf(
  { isTime, measures }: Pick<Outcome, 'isTime' | 'measures'>,
  { from, step }: Pick<Grid, 'from' | 'step'>,
): number | undefined {
  return isTime ? from + ((measures[0]?.last ?? 0) + 1) * step : undefined
}
