import { measureRun } from '#batch/measure-run'
import { planChoices } from '#batch/plan-choices'
import { runInputs } from '#batch/run-inputs'
import { taskOf } from '#batch/study-program'
import type { Compile } from '#compile/kernel'
import type { PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'

/**
 * A function that gives what a change of policies does to every outcome in a single run, in which nothing random happens,
 * for any values of the parameters; null where an outcome is no number.
 */
export function middleChange(
  scenario: Scenario,
  [from, to]: readonly [PolicyChoice, PolicyChoice],
  compile: Compile,
): (values: Float64Array) => readonly (number | null)[] {
  const kernel = compile(scenario.expanded, taskOf(scenario))
  const { choices, levers } = planChoices(scenario, [from, to])
  return (values) => {
    const inputs = levers.map((plan) => runInputs({ values, schedules: [], thresholds: [] }, plan))
    const outputs = kernel.run(scenario.grid, inputs)
    const [before, after] = choices.map((choice) => measureRun(scenario, choice, outputs, 0).outcomes)
    return scenario.outcomes.map((_, i) => {
      const [a, b] = [before?.[i] ?? null, after?.[i] ?? null]
      return a === null || b === null ? null : b - a
    })
  }
}
