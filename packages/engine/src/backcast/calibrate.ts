import type { RunInputs } from '#compile/kernel'
import type { Backcast } from '#scenario/backcast'
import type { Scenario } from '#scenario/scenario'
import type { UncertainNumber } from '#scenario/uncertainty'
import { courseRunner } from './courses.js'
import { deviationLikelihood } from './deviation-likelihood.js'
import { importanceSample } from './importance-sampler.js'
import { logOdds } from './log-odds.js'
import { calibrationYears, observationsOf, type Observation } from './observation.js'
import { priorOf } from './prior.js'

/** What a past has taught of the uncertain numbers of a scenario. */
export interface Calibration {
  /** The numbers that were learnt about, in the order of the values. */
  readonly numbers: readonly UncertainNumber[]
  /** A value for each number, in each draw. */
  readonly draws: readonly Float64Array[]
  /** How much each draw counts; they sum to 1. */
  readonly weights: Float64Array
  /** How many independent draws these are worth. */
  readonly effectiveSize: number
  /** How many observations were learnt from. */
  readonly observations: number
}

/** Draws of a calibration unless said. */
export const USUAL_DRAWS = 1500

/**
 * Learns about the uncertain numbers of a scenario from the observations of its years of calibration, and from no
 * others, by importance weights. Noise is not simulated: what it does to the observed series is reckoned with as
 * `deviations` says. Series are taken as independent of each other, given the course of the model.
 * @throws RangeError when no draw can be reconciled with the observations
 */
export function calibrate(
  scenario: Scenario,
  backcast: Backcast,
  observations: readonly Observation[],
  draws: number = USUAL_DRAWS,
): Calibration {
  const { numbers, valuesOf } = priorOf(scenario)
  const seen = calibrationYears(observations, backcast, scenario.grid.from)
  const logLikelihood = likelihoodOf(scenario, backcast, seen)
  const sample = importanceSample({
    dimension: numbers.length,
    seed: scenario.study.seed,
    draws,
    logLikelihood: (points) =>
      logLikelihood(points.map((point) => inputsWith(scenario, numbers, valuesOf(point)))),
  })
  const { points, weights, effectiveSize } = sample
  return { numbers, draws: points.map(valuesOf), weights, effectiveSize, observations: seen.length }
}

/** The inputs of a run without noise in which some uncertain numbers have given values. */
export function inputsWith(
  { values }: Scenario,
  numbers: readonly UncertainNumber[],
  drawn: Float64Array,
): RunInputs {
  const all = Float64Array.from(values)
  for (const [i, { slots }] of numbers.entries()) for (const slot of slots) all[slot] = drawn[i] ?? NaN
  return { values: all, schedules: [], thresholds: [] }
}

function likelihoodOf(
  scenario: Scenario,
  { series, memory }: Backcast,
  seen: readonly Observation[],
): (runs: readonly RunInputs[]) => readonly number[] {
  const years = [...new Set(seen.map(({ time }) => time))].sort((a, b) => a - b)
  const slots = series.map(({ slot }) => slot)
  const courses = courseRunner(scenario, slots, years)
  const bySeries = series.map((_, i) => observationsOf(seen, i))
  return (runs) =>
    courses(runs).map((course, run) => {
      const values = runs[run]?.values
      const total = series.reduce((sum, { sdSlot }, i) => {
        const residuals = (bySeries[i] ?? []).map(({ time, value, sd }) => ({
          after: time - scenario.grid.from,
          value: logOdds(value) - logOdds(course[i * years.length + years.indexOf(time)] ?? NaN),
          error: sd,
        }))
        return sum + deviationLikelihood(residuals, { sd: values?.[sdSlot] ?? NaN, memory })
      }, 0)
      return Number.isNaN(total) ? -Infinity : total
    })
}
