import type { Interval } from '#stats/interval'
import { mean } from '#stats/moments'
import { blockInterval } from './block-interval.js'
import { referenceNames, type ReferenceName } from './references.js'
import type { PointScore, ScoredObservation } from './score-observations.js'

/** Means of the scores of one forecast over some observations. */
export interface MeanScore {
  readonly percentageError: number
  readonly crps: number
  readonly logScore: number | undefined
  /** How many of the observations it could forecast. */
  readonly count: number
}

/** A score of the model less that of a reference: below 0 where the model is nearer. */
export interface Difference {
  readonly mean: number
  /** Of 90 %; undefined where places or years are too few to tell. */
  readonly interval: Interval | undefined
}

/** How the model differs from a reference, over the observations that both forecast. */
export interface Gain {
  readonly count: number
  readonly percentageError: Difference
  readonly crps: Difference
  /** Undefined for a reference without spread. */
  readonly logScore: Difference | undefined
}

/** What some observations say of the model. */
export interface Score {
  readonly count: number
  readonly series: number
  readonly coverageOfHalf: number
  readonly coverageOfFan: number
  readonly model: MeanScore
  /** Both undefined for a reference that forecasts none of them. */
  readonly references: Readonly<Record<ReferenceName, MeanScore | undefined>>
  readonly gains: Readonly<Record<ReferenceName, Gain | undefined>>
}

/** Puts the scores of some observations together; undefined for none. */
export function totalScore(scored: readonly ScoredObservation[]): Score | undefined {
  const model = meanScore(scored.map((one) => one.model))
  if (!model) return undefined
  const share = (isCounted: (one: ScoredObservation) => boolean) =>
    scored.filter(isCounted).length / scored.length
  const byReference = <T>(of: (name: ReferenceName) => T) =>
    Object.fromEntries(referenceNames.map((name) => [name, of(name)])) as Record<ReferenceName, T>
  return {
    count: scored.length,
    series: new Set(scored.map((one) => one.series)).size,
    coverageOfHalf: share(({ isInHalf }) => isInHalf),
    coverageOfFan: share(({ isInFan }) => isInFan),
    model,
    references: byReference((name) => meanScore(scored.map((one) => one.references[name]))),
    gains: byReference((name) => gainOver(scored, name)),
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

function gainOver(scored: readonly ScoredObservation[], name: ReferenceName): Gain | undefined {
  const percentageError = differenceOf(scored, name, (score) => score.percentageError)
  const crps = differenceOf(scored, name, (score) => score.crps)
  if (!percentageError || !crps) return undefined
  const count = scored.filter(({ references }) => references[name]).length
  return { count, percentageError, crps, logScore: differenceOf(scored, name, (score) => score.logScore) }
}

function differenceOf(
  scored: readonly ScoredObservation[],
  name: ReferenceName,
  of: (score: PointScore) => number | undefined,
): Difference | undefined {
  const values = scored.flatMap(({ model, references, place, time }) => {
    const [own, other] = [of(model), references[name] && of(references[name])]
    return own === undefined || other === undefined ? [] : [{ value: own - other, place, time }]
  })
  if (values.length === 0) return undefined
  return { mean: mean(values.map(({ value }) => value)), interval: blockInterval(values) }
}
