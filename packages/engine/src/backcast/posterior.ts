import { lawOfBounded } from '#sample/bounded-spread'
import type { UncertainNumber } from '#scenario/uncertainty'
import { mean } from '#stats/moments'
import { sumOf } from '#stats/sum'
import type { Calibration } from './calibrate.js'

/** What is believed of one number: its mean, its spread, and the interval of 90 %. */
export interface Belief {
  readonly mean: number
  readonly sd: number
  readonly low: number
  readonly high: number
}

/** A number before and after the observations. */
export interface Learnt {
  readonly number: UncertainNumber
  readonly prior: Belief
  readonly posterior: Belief
  /** The part of the prior variance that the observations took away; below 0 where they surprised. */
  readonly learnt: number
}

/** Beliefs before and after, number by number. */
export function posteriorBesidePrior({ numbers, draws, weights }: Calibration): readonly Learnt[] {
  return numbers.map((number, i) => {
    const prior = beliefOfLaw(number)
    const posterior = beliefOfSample(
      draws.map((draw) => draw[i] ?? NaN),
      weights,
    )
    return { number, prior, posterior, learnt: 1 - (posterior.sd * posterior.sd) / (prior.sd * prior.sd) }
  })
}

/** Quantiles in the middle of so many equal parts stand for a law without closed moments. */
const PARTS = 1000

function beliefOfLaw({ spread }: UncertainNumber): Belief {
  const { quantile } = lawOfBounded(spread)
  const values = Array.from({ length: PARTS }, (_, i) => quantile((i + 0.5) / PARTS))
  return beliefOfSample(values, new Float64Array(PARTS).fill(1 / PARTS))
}

function beliefOfSample(values: readonly number[], weights: Float64Array): Belief {
  const middle = mean(values, weights)
  const square = sumOf(
    values.length,
    (i) => (weights[i] ?? 0) * ((values[i] ?? 0) - middle) * ((values[i] ?? 0) - middle),
  )
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const at = (p: number) => {
    let passed = 0
    for (const i of order) {
      passed += weights[i] ?? 0
      if (passed >= p) return values[i] ?? NaN
    }
    return values[order.at(-1) ?? 0] ?? NaN
  }
  return { mean: middle, sd: Math.sqrt(square), low: at(0.05), high: at(0.95) }
}
