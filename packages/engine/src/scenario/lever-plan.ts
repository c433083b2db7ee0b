import type { Schedule } from '#compile/schedule'
import type { LeverRule } from '#levers/lever-rule'
import { doingsOverTime } from './doings-over-time.js'
import { leverSchedule } from './lever-schedule.js'
import { checkChoice, type PolicyChoice } from './policy-choice.js'
import type { Scenario } from './scenario.js'

/** What the levers do in a run, as plain data: those that go by the calendar alone, and those with rules. */
export interface LeverPlan {
  readonly schedule: Schedule
  readonly rules: readonly LeverRule[]
}

/**
 * What the levers do under a choice of policies, and of branches of the tree.
 * @throws RangeError when a player, branching, policy or branch is not one of the scenario's
 */
export function leverPlan(scenario: Scenario, choice: PolicyChoice): LeverPlan {
  checkChoice(scenario, choice)
  const { settings, rules } = doingsOverTime(scenario, choice)
  return { schedule: leverSchedule(settings, scenario.values, scenario.grid.stepCount), rules }
}
