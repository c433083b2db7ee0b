import { mean } from '#stats/moments'
import { logOdds } from './log-odds.js'
import type { Seen } from './references.js'

/** Fewer changes than this say nothing of how large they usually are. */
const FEWEST = 3

/**
 * How far shares usually move in a year: the root mean square of the changes of log odds between neighbouring years of
 * the same series, a change over several years counted by the year. Errors of observation are a part of it.
 * @param series each the shares of one series in the order of their years, above 0 and below 1
 * @returns undefined when there are fewer than three changes
 */
export function yearlyChange(series: readonly (readonly Seen[])[]): number | undefined {
  const squares = series.flatMap((seen) =>
    seen.slice(1).map((later, i) => {
      const earlier = seen[i] as Seen
      const change = logOdds(later.value) - logOdds(earlier.value)
      return (change * change) / (later.time - earlier.time)
    }),
  )
  return squares.length < FEWEST ? undefined : Math.sqrt(mean(squares))
}
