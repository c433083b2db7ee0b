import type { Schedule } from '#compile/schedule'
import type { LeverRule } from '#levers/lever-rule'
import { leverSchedule } from './lever-schedule.js'
import { policiesOf, type PolicyChoice } from './policy-choice.js'
import type { Scenario } from './scenario.js'

/** What the levers do in a run, as plain data: those that go by the calendar alone, and those with rules. */
export interface LeverPlan {
  readonly schedule: Schedule
  readonly rules: readonly LeverRule[]
}

/**
 * What the levers do under a choice of policies.
 * @throws RangeError when a player or a policy is not one of the scenario's
 */
export function leverPlan(scenario: Scenario, choice: PolicyChoice): LeverPlan {
  const { values, grid } = scenario
  const policies = policiesOf(scenario, choice)
  return {
    schedule: leverSchedule(
      policies.flatMap(({ settings }) => settings),
      values,
      grid.stepCount,
    ),
    rules: policies.flatMap(({ rules }) => rules),
  }
}
