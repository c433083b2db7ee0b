import { openStream } from '#random/stream'
import type { Backcast } from '#scenario/backcast'
import { mean } from '#stats/moments'
import { quantile } from '#stats/quantile'
import { blockBootstrap, type MeanInterval } from './block-bootstrap.js'
import { crps } from './crps.js'
import type { Fan } from './fan.js'
import { logScore } from './log-score.js'
import { observationsOf, type Observation } from './observation.js'
import { referenceNames, references, type ReferenceName } from './references.js'

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
  readonly time: number
  /** Years since the start. */
  readonly horizon: number
  readonly observed: number
  readonly median: number
  /** Whether it lies between the quantiles of 25 and 75 %, and of 5 and 95 %. */
  readonly isInHalf: boolean
  readonly isInFan: boolean
  readonly model: PointScore
  readonly references: Readonly<Record<ReferenceName, PointScore | undefined>>
}

/** Means of the scores of one forecast over some observations. */
export interface MeanScore {
  readonly percentageError: number
  readonly crps: number
  readonly logScore: number | undefined
  /** How many of the observations it could forecast. */
  readonly count: number
}

/** What some observations say of the model. */
export interface Score {
  readonly count: number
  readonly series: number
  readonly coverageOfHalf: number
  readonly coverageOfFan: number
  readonly model: MeanScore
  /** Undefined for a reference that forecasts none of them. */
  readonly references: Readonly<Record<ReferenceName, MeanScore | undefined>>
  /** The mean CRPS of the model less that of no change, 90 % interval by blocks of years; undefined for a single year. */
  readonly gain: MeanInterval | undefined
}

/**
 * Holds a fan against observations.
 * @param start the year of the start: observations up to it are the past that references know, later ones are scored
 * @param past observations that references may know; those after the start are passed over
 */
export function scoreObservations(
  fan: Fan,
  { series }: Backcast,
  start: number,
  past: readonly Observation[],
  observations: readonly Observation[],
): readonly ScoredObservation[] {
  return series.flatMap((_, position) => {
    const known = observationsOf(past, position).filter(({ time }) => time <= start)
    const forecasts = referenceNames.map((name) => [name, references[name](known)] as const)
    return observationsOf(observations, position).flatMap(({ time, value }): readonly ScoredObservation[] => {
      const sample = fan.samples[position]?.[fan.years.indexOf(time)]
      if (time <= start || !sample?.length) return []
      const isBetween = (p: number) => value >= quantile(sample, p) && value <= quantile(sample, 1 - p)
      const scores = forecasts.map(([name, forecast]) => {
        const expected = forecast(time)
        return [name, expected && scoreOf(expected, value)] as const
      })
      return [
        {
          series: position,
          time,
          horizon: time - start,
          observed: value,
          median: quantile(sample, 0.5),
          isInHalf: isBetween(0.25),
          isInFan: isBetween(0.05),
          model: scoreOf(sample, value),
          references: Object.fromEntries(scores) as ScoredObservation['references'],
        },
      ]
    })
  })
}

function scoreOf(sample: Float64Array, observed: number): PointScore {
  return {
    percentageError: Math.abs(quantile(sample, 0.5) - observed) / observed,
    crps: crps(sample, observed),
    logScore: logScore(sample, observed),
  }
}

/** How many series the bootstrap puts together, and how many years its blocks hold. */
const REPLICATES = 1000
const BLOCK = 2

/** Puts the scores of some observations together; undefined for none. */
export function totalScore(scored: readonly ScoredObservation[], seed: string): Score | undefined {
  if (scored.length === 0) return undefined
  const share = (isCounted: (one: ScoredObservation) => boolean) =>
    scored.filter(isCounted).length / scored.length
  const totals = referenceNames.map(
    (name) => [name, meanScore(scored.map((one) => one.references[name]))] as const,
  )
  const model = meanScore(scored.map((one) => one.model))
  if (!model) return undefined
  return {
    count: scored.length,
    series: new Set(scored.map((one) => one.series)).size,
    coverageOfHalf: share(({ isInHalf }) => isInHalf),
    coverageOfFan: share(({ isInFan }) => isInFan),
    model,
    references: Object.fromEntries(totals) as Score['references'],
    gain: gainOver(scored, seed),
  }
}

function meanScore(scores: readonly (PointScore | undefined)[]): MeanScore | undefined {
  const known = scores.filter((score) => score !== undefined)
  if (known.length === 0) return undefined
  const logs = known.flatMap((score) => score.logScore ?? [])
  return {
    percentageError: mean(known.map((score) => score.percentageError)),
    crps: mean(known.map((score) => score.crps)),
    logScore: logs.length > 0 ? mean(logs) : undefined,
    count: known.length,
  }
}

function gainOver(scored: readonly ScoredObservation[], seed: string): MeanInterval | undefined {
  const years = [...new Set(scored.map(({ time }) => time))].sort((a, b) => a - b)
  const differences = years.map((year) =>
    scored.flatMap(({ time, model, references: { 'no change': reference } }) =>
      time === year && reference ? [model.crps - reference.crps] : [],
    ),
  )
  return blockBootstrap(differences, BLOCK, REPLICATES, openStream(seed, 'bootstrap'))
}
