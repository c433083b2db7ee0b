import type { IndependentGroups } from '#sample/designs/groups-of-design'
import type { ColumnSummary } from './summarise-column.js'

/** Of independent runs there have to be this many times the square of their skewness. */
const RUNS_BY_SKEWNESS = 25

/** More skewness than this among values is seen in the means of randomisations, however long these are. */
const MOST_SKEWNESS = 1

/**
 * Whether a mean leans on so few runs, those far out on one side, that its interval of 95 % holds less often than it
 * says: in 90 of 100 studies, or in 85.
 * @param groups what of the runs is independent
 * Source: Cochran 1977, Sampling Techniques, 3rd ed., 2.15 (independent runs); decision 28 of this project
 *   (randomisations, of which the outermost slice of one number decides).
 */
export function leansOnFew(
  { counted, mean, skewness }: Pick<ColumnSummary, 'counted' | 'mean' | 'skewness'>,
  groups: IndependentGroups,
): boolean {
  if (groups === undefined || mean === null || skewness === null) return false
  if (groups === 'runs') return counted < RUNS_BY_SKEWNESS * skewness * skewness
  return Math.abs(skewness) > MOST_SKEWNESS
}
