import type { PolicyChoice, Scenario } from '@erosion/engine'
import { mean, variance } from '../engine-inside.js'
import { HALF_WIDTH } from './question.js'
import { differencesOf, makeSampler } from './sampler.js'

/** Steps that may be taken, from the coarsest on, and one beside which their error is small. */
const STEPS = ['1', '1/2', '1/4', '1/6', '1/12'] as const
const REFERENCE = '1/24'

/** The share of the half-width that a step may cost. */
const SHARE = 1 / 3

/** A step, and by how much a difference of policies is off with it. */
export interface AuditedStep {
  readonly step: string
  readonly scenario: Scenario
  readonly error: number
}

/**
 * The coarsest step whose error in the mean difference is small beside the half-width, by the same futures at a step
 * finer than any: the mean error and twice its own uncertainty.
 * @param scenarioAt the scenario with a step
 * @throws Error when no step passes
 */
export function coarsestStep(
  scenarioAt: (step: string) => Scenario,
  sides: readonly [PolicyChoice, PolicyChoice],
  futures: number,
): AuditedStep {
  const draw = { design: 'sobol', seed: 'audit of steps', runs: futures } as const
  const exact = differencesOf(makeSampler(scenarioAt(REFERENCE), sides)(draw))
  for (const step of STEPS) {
    const scenario = scenarioAt(step)
    const errors = differencesOf(makeSampler(scenario, sides)(draw)).map(
      (value, i) => value - (exact[i] ?? NaN),
    )
    if (errors.some(Number.isNaN)) continue
    const error = Math.abs(mean(errors)) + 2 * Math.sqrt(variance(errors) / futures)
    if (error <= SHARE * HALF_WIDTH) return { step, scenario, error }
  }
  throw new Error(`no step is fine enough for a half-width of ${HALF_WIDTH}`)
}
