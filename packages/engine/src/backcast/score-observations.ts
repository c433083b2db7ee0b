import { openStream } from '#random/stream'
import type { Backcast } from '#scenario/backcast'
import { quantile } from '#stats/quantile'
import { crps } from './crps.js'
import type { Fan } from './fan.js'
import { logScore } from './log-score.js'
import { observationsOf, type Observation } from './observation.js'
import { referenceNames, references, type ReferenceName } from './references.js'
import { withErrors } from './with-errors.js'
import { yearlyChange } from './yearly-change.js'

/** How one forecast did at one observation. */
export interface PointScore {
  /** Absolute error of the median, over what was observed. */
  readonly percentageError: number
  /** In shares. */
  readonly crps: number
  /** Undefined for a forecast without spread. */
  readonly logScore: number | undefined
}

/** One observation, and how model and reference forecasts did at it. */
export interface ScoredObservation {
  readonly series: number
  /** Where it was observed. */
  readonly place: string
  readonly time: number
  /** Years since the start. */
  readonly horizon: number
  readonly observed: number
  readonly median: number
  /** Whether it lies between the quantiles of 25 and 75 %, and of 5 and 95 %, of what an observation is expected to be. */
  readonly isInHalf: boolean
  readonly isInFan: boolean
  readonly model: PointScore
  readonly references: Readonly<Record<ReferenceName, PointScore | undefined>>
}

/** What observations are held against, and what forecasts without a model may know. */
export interface Scoring {
  readonly fan: Fan
  readonly backcast: Backcast
  /** The year of the start: later observations are scored. */
  readonly start: number
  /** What references may know as far as each looks; what lies after the last year of calibration is passed over. */
  readonly past: readonly Observation[]
  readonly seed: string
}

/**
 * Holds a fan against observations. A fan is of shares; an observation has an error on top, which is added to the fan
 * before it is scored. References forecast observations as they are.
 */
export function scoreObservations(
  { fan, backcast, start, past, seed }: Scoring,
  observations: readonly Observation[],
): readonly ScoredObservation[] {
  const errors = openStream(seed, 'errors of observations')
  const forecasts = forecastsOf(backcast, start, past)
  return backcast.series.flatMap(({ place }, series) =>
    observationsOf(observations, series).flatMap(({ time, value, sd }): readonly ScoredObservation[] => {
      const shares = fan.samples[series]?.[fan.years.indexOf(time)]
      if (time <= start || !shares?.length) return []
      const expected = withErrors(shares, sd, { series, time }, errors)
      const isBetween = (p: number) => value >= quantile(expected, p) && value <= quantile(expected, 1 - p)
      const median = quantile(shares, 0.5)
      const scores = referenceNames.map((name) => {
        const sample = forecasts(series, name)(time)
        return [name, sample && scoreOf(sample, quantile(sample, 0.5), value)] as const
      })
      return [
        {
          ...{ series, place, time, horizon: time - start, observed: value, median },
          ...{ isInHalf: isBetween(0.25), isInFan: isBetween(0.05) },
          model: scoreOf(expected, median, value),
          references: Object.fromEntries(scores) as ScoredObservation['references'],
        },
      ]
    }),
  )
}

/** The forecast of each reference for each series. */
function forecastsOf({ series, until }: Backcast, start: number, past: readonly Observation[]) {
  const seen = series.map((_, i) => observationsOf(past, i).filter(({ time }) => time <= until))
  const before = seen.map((own) => own.filter(({ time }) => time <= start))
  const change = yearlyChange(before)
  const made = seen.map((own, i) => {
    const known = { before: before[i] ?? [], latest: own.at(-1), until, change }
    return new Map(referenceNames.map((name) => [name, references[name](known)] as const))
  })
  return (i: number, name: ReferenceName) => made[i]?.get(name) ?? (() => undefined)
}

function scoreOf(sample: Float64Array, median: number, observed: number): PointScore {
  return {
    percentageError: Math.abs(median - observed) / observed,
    crps: crps(sample, observed),
    logScore: logScore(sample, observed),
  }
}
