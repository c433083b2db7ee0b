import { exp } from '#elementary/exp'
import { openStream } from '#random/stream'
import { normalQuantile } from '#stats/normal-quantile'
import { sumOf } from '#stats/sum'
import { findMode, type LogLikelihood } from './find-mode.js'
import { logDensityOf, pointOf, type NormalLaw } from './normal-law.js'

/** What is to be learnt: a prior that is standard normal along each axis, and how likely each point makes the data. */
export interface Learning {
  readonly dimension: number
  readonly logLikelihood: LogLikelihood
  readonly seed: string
  /** Points of the sample. */
  readonly draws: number
}

/** A weighted sample of the posterior. */
export interface WeightedSample {
  readonly points: readonly Float64Array[]
  /** One for each point; they sum to 1. */
  readonly weights: Float64Array
  /** How many independent draws the sample is worth: (Σw)²/Σw². */
  readonly effectiveSize: number
}

/** The variance of the proposal over that at the mode: wider tails keep weights bounded. */
const WIDER = 1.2

/**
 * Importance sampling from the normal law that touches the posterior at its mode; the weights put right where it
 * does not. The same seed gives the same bits.
 * @throws RangeError when no draw makes the data possible, or middle values do not
 * Source: Geweke 1989, Econometrica 57, 1317–1339.
 */
export function importanceSample({ dimension, logLikelihood, seed, draws }: Learning): WeightedSample {
  const proposal = widened(findMode(dimension, logLikelihood))
  const stream = openStream(seed, 'calibration')
  const uniforms = new Float64Array(dimension)
  const points = Array.from({ length: draws }, (_, i) => {
    stream.uniforms(i, 0, uniforms)
    return pointOf(
      proposal,
      uniforms.map((u) => normalQuantile(u)),
    )
  })
  const logs = logLikelihood(points).map((likely, i) => {
    const point = points[i] as Float64Array
    return likely - halfSquare(point) - logDensityOf(proposal, point)
  })
  const weights = normalised(logs)
  return { points, weights, effectiveSize: effectiveSize(weights) }
}

function halfSquare(point: Float64Array): number {
  return 0.5 * sumOf(point.length, (i) => (point[i] as number) * (point[i] as number))
}

function widened(law: NormalLaw): NormalLaw {
  return { ...law, scale: law.scale.map((one) => one / Math.sqrt(WIDER)) }
}

function normalised(logs: readonly number[]): Float64Array {
  const largest = logs.reduce((a, b) => Math.max(a, b), -Infinity)
  if (largest === -Infinity) throw new RangeError('no draw makes the observations possible')
  const weights = Float64Array.from(logs, (log) => exp(log - largest))
  const total = sumOf(weights.length, (i) => weights[i] as number)
  return weights.map((weight) => weight / total)
}

function effectiveSize(weights: Float64Array): number {
  return 1 / sumOf(weights.length, (i) => (weights[i] as number) * (weights[i] as number))
}
