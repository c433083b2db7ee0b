import { restrictedColumn } from '#batch/columns-with-never'
import type { StudyResults } from '#batch/study-results'
import { percentileBounds, type Resamples } from '#sample/bootstrap'
import type { Scenario } from '#scenario/scenario'
import { sortNumbers } from '#stats/quantile'
import { ranks } from '#stats/ranks'

/** The choices in order of their means, and how well that order is known. */
export interface Ranking {
  /** Positions among the choices, the best first. */
  readonly order: readonly number[]
  /** By choice; a time that never comes counts as the first instant after those at which it could have come. */
  readonly means: readonly number[]
  /** By choice: its rank in the mean, and the interval of 95 % around it; null where no runs are drawn again. */
  readonly ranks: readonly {
    readonly rank: number
    readonly low: number | null
    readonly high: number | null
  }[]
  /** By choice: the share of resamples in which it is best; equal ones share; null where no runs are drawn again. */
  readonly isBest: readonly (number | null)[]
  /** Share of resamples with the same order from first to last; null where no runs are drawn again. */
  readonly sameOrder: number | null
}

/**
 * The ranking of the choices of a study in one outcome, over runs in which all have a number.
 * @param isMore whether more of the outcome is better
 * @param samples runs drawn again
 * @returns undefined when there is no such run
 */
export function rankingOf(
  scenario: Scenario,
  results: StudyResults,
  name: string,
  isMore: boolean,
  { units, samples }: Resamples,
): Ranking | undefined {
  const position = scenario.outcomes.findIndex((one) => one.name === name)
  const columns = results.choices.map((_, choice) => restrictedColumn(results, choice, position))
  const whole = Uint32Array.from({ length: results.runs }, (_, run) => run).filter((run) =>
    columns.every((column) => !Number.isNaN(column[run])),
  )
  if (whole.length === 0) return undefined
  const kept = new Set(whole)
  const meansOver = (runs: Uint32Array) =>
    columns.map((column) => {
      let total = 0
      for (const run of runs) total += column[run] ?? NaN
      return total / runs.length
    })
  const placesOf = (means: readonly number[]) => ranks(means.map((value) => (isMore ? -value : value)))
  const means = meansOver(whole)
  const places = placesOf(means)
  const drawn = samples.flatMap((sample) => {
    const own = whole.length === results.runs ? sample : sample.filter((run) => kept.has(run))
    return own.length > 0 ? [placesOf(meansOver(own))] : []
  })
  const order = [...places.keys()].sort((a, b) => (places[a] ?? NaN) - (places[b] ?? NaN))
  const isSame = (one: Float64Array) => one.every((place, choice) => place === places[choice])
  return {
    ...{ order, means },
    ranks: [...places].map((rank, choice) => {
      const own = sortNumbers(drawn.map((one) => one[choice] ?? NaN))
      return { rank, ...(own.length > 0 ? percentileBounds(own, units) : { low: null, high: null }) }
    }),
    isBest: [...places.keys()].map((choice) => meanOf(drawn.map((one) => shareOfFirst(one, choice)))),
    sameOrder: meanOf(drawn.map((one) => Number(isSame(one)))),
  }
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function shareOfFirst(places: Float64Array, choice: number): number {
  const first = places.reduce((least, place) => Math.min(least, place), Infinity)
  return places[choice] === first ? 1 / places.filter((place) => place === first).length : 0
}
