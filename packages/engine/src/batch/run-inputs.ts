import type { RunInputs } from '#compile/kernel'
import { RuleController } from '#levers/rule-controller'
import type { LeverPlan } from '#scenario/lever-plan'
import type { Future } from './future.js'

/** What a run is given: a future, and what the levers do in it. */
export function runInputs(future: Future, { schedule, rules }: LeverPlan): RunInputs {
  const inputs = { ...future, schedules: [schedule, ...future.schedules] }
  if (rules.length === 0) return inputs
  return { ...inputs, control: (grid, values) => new RuleController(rules, grid, values) }
}
