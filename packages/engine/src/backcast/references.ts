import { normalQuantile } from '#stats/normal-quantile'
import { mean } from '#stats/moments'
import { sum, sumOf } from '#stats/sum'
import { logOdds, shareOfLogOdds } from './log-odds.js'

/** A share that was seen at a time. */
export interface Seen {
  readonly time: number
  readonly value: number
}

/** Standard deviation of the yearly change of the log odds of a share: Kazakhstan–China 1995–2020 (WITS), estimated. */
export const USUAL_CHANGE = 0.17

/** How many values stand for a law. */
const VALUES = 199

/**
 * Forecasts that know no model. Each gives a sample of the share at a time, smallest first; none where the past is
 * too short for it.
 */
export const references = {
  'no change': (past: readonly Seen[]) => {
    const last = past.at(-1)
    return () => (last ? Float64Array.of(last.value) : undefined)
  },
  'random walk': (past: readonly Seen[]) => {
    const last = past.at(-1)
    return (time: number) => last && spreadAbout(logOdds(last.value), USUAL_CHANGE, time - last.time)
  },
  trend: (past: readonly Seen[]) => {
    const line = lineThrough(past)
    return (time: number) => line && Float64Array.of(shareOfLogOdds(line(time)))
  },
} as const satisfies Readonly<Record<string, (past: readonly Seen[]) => Forecast>>

/** A sample of what is expected at a time, smallest first; undefined where nothing can be said. */
export type Forecast = (time: number) => Float64Array | undefined

export type ReferenceName = keyof typeof references

export const referenceNames = Object.keys(references) as readonly ReferenceName[]

/** Quantiles of a random walk on log odds. */
function spreadAbout(middle: number, sd: number, years: number): Float64Array {
  const size = sd * Math.sqrt(years)
  return Float64Array.from({ length: VALUES }, (_, i) =>
    shareOfLogOdds(middle + size * normalQuantile((i + 0.5) / VALUES)),
  )
}

/** The least-squares line of log odds over time; it takes three points to tell a trend from a change. */
function lineThrough(past: readonly Seen[]): ((time: number) => number) | undefined {
  if (past.length < 3) return undefined
  const times = past.map(({ time }) => time)
  const odds = past.map(({ value }) => logOdds(value))
  const [middle, level] = [mean(times), mean(odds)]
  const square = sum(times.map((time) => (time - middle) * (time - middle)))
  const slope =
    sumOf(past.length, (i) => ((times[i] as number) - middle) * ((odds[i] as number) - level)) / square
  return (time) => level + slope * (time - middle)
}
