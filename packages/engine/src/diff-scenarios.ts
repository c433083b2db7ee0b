import { diffInputs, diffOutcomes, type RunOutcomes, type ScenarioDifference } from '#difference/diff'
import { inputsOf } from '#inputs/inputs'
import type { Compile } from '#compile/kernel'
import { policyCombinations, type PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import { makeSimulator } from './simulate.js'

/** How two scenarios are compared. */
export interface DiffOptions {
  /** Policies to hold; players left out play each of theirs in turn. */
  readonly policies?: PolicyChoice
  /** Makes the kernels; the faster for a few runs unless said. */
  readonly compile?: Compile
}

/**
 * What differs between two scenarios: in what enters them, and in their outcomes at middle values under every
 * choice of policies that both can play. Runs each of them once for each choice.
 */
export function diffScenarios(
  first: Scenario,
  second: Scenario,
  options: DiffOptions = {},
): ScenarioDifference {
  const units = new Map([...second.outcomes, ...first.outcomes].map(({ name, unitText }) => [name, unitText]))
  return {
    inputs: diffInputs(inputsOf(first), inputsOf(second)),
    outcomes: diffOutcomes(runAll(first, options), runAll(second, options), units),
  }
}

function runAll(scenario: Scenario, { policies, compile }: DiffOptions): readonly RunOutcomes[] {
  return policyCombinations(scenario, policies).map(makeSimulator(scenario, compile ? { compile } : {}))
}
