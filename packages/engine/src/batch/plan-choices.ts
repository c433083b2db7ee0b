import { leverPlan, type LeverPlan } from '#scenario/lever-plan'
import { wholeChoice, type PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'

/** A combination of policies as runs: its own, and those that its outcomes are held against. */
export interface ChoicePlan {
  /** What each player plays, defaults included. */
  readonly policies: PolicyChoice
  /** Position among the distinct runs. */
  readonly run: number
  /** For each outcome the position of the run that it is held against; −1 for none. */
  readonly baselines: Int32Array
}

/** Combinations of policies, and the distinct runs that they need in every future. */
export interface RunPlan {
  readonly choices: readonly ChoicePlan[]
  /** What the levers do in each distinct run. */
  readonly levers: readonly LeverPlan[]
}

/**
 * Plans the runs of some combinations of policies. A run that others are held against is made once, whether or not it
 * was asked for itself.
 * @throws RangeError for a player or a policy that the scenario does not have
 */
export function planChoices(scenario: Scenario, choices: readonly PolicyChoice[]): RunPlan {
  const positions = new Map<string, number>()
  const levers: LeverPlan[] = []
  const runOf = (policies: PolicyChoice): number => {
    const key = JSON.stringify(Object.entries(policies).sort())
    const known = positions.get(key)
    if (known !== undefined) return known
    positions.set(key, levers.length)
    return levers.push(leverPlan(scenario, policies)) - 1
  }
  const plans = choices.map((choice) => {
    const policies = wholeChoice(scenario, choice)
    const run = runOf(policies)
    const baselines = Int32Array.from(scenario.outcomes, ({ against }) =>
      against.size === 0 ? -1 : runOf({ ...policies, ...Object.fromEntries(against) }),
    )
    return { policies, run, baselines }
  })
  return { choices: plans, levers }
}
