import { normalQuantile } from '#stats/normal-quantile'
import { mean } from '#stats/moments'
import { sum, sumOf } from '#stats/sum'
import { logOdds, shareOfLogOdds } from './log-odds.js'

/** A share that was seen at a time. */
export interface Seen {
  readonly time: number
  readonly value: number
}

/** What forecasts that know no model may know of one share. */
export interface Past {
  /** What was seen up to the start, in the order of the years. */
  readonly before: readonly Seen[]
  /** The last share that calibration may see. */
  readonly latest: Seen | undefined
  /** The last year of calibration. */
  readonly until: number
  /** How far shares usually moved in a year up to the start, in log odds; undefined where nobody knows. */
  readonly change: number | undefined
}

/** How many values stand for a law. */
const VALUES = 199

/**
 * Forecasts that know no model. Each gives a sample of the share at a time, smallest first; none where the past is
 * too short for it. All but `last seen` know the years up to the start alone; that one knows what calibration knew, and
 * speaks of later years only.
 */
export const references = {
  'no change': ({ before }: Past) => {
    const last = before.at(-1)
    return () => (last ? Float64Array.of(last.value) : undefined)
  },
  'last seen':
    ({ latest, until }: Past) =>
    (time: number) =>
      latest && time > until ? Float64Array.of(latest.value) : undefined,
  'random walk': ({ before, change }: Past) => {
    const last = before.at(-1)
    return (time: number) =>
      last && change ? spreadAbout(logOdds(last.value), change, time - last.time) : undefined
  },
  trend: ({ before }: Past) => {
    const line = lineThrough(before)
    return (time: number) => line && Float64Array.of(shareOfLogOdds(line(time)))
  },
} as const satisfies Readonly<Record<string, (past: Past) => Forecast>>

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
