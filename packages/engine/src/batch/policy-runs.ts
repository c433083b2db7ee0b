import type { Compile, RunInputs, RunOutput } from '#compile/kernel'
import { methods } from '#compile/methods/methods'
import type { Schedule } from '#compile/schedule'
import { leverSchedule } from '#scenario/lever-schedule'
import { settingsOf, wholeChoice, type PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import type { Future } from './future.js'

/** A run of a scenario in one future under one choice of policies. */
export interface PolicyRun {
  /** What each player played, defaults included. */
  readonly policies: PolicyChoice
  readonly output: RunOutput
  /** The runs that outcomes are held against, by position of the outcome. */
  readonly baselines: ReadonlyMap<number, RunOutput>
}

/** Makes the runs of some futures under some choices of policies: a list of futures, each one a list of choices. */
export type RunPolicies = (
  futures: readonly Future[],
  choices: readonly PolicyChoice[],
) => readonly (readonly PolicyRun[])[]

/**
 * A function that runs one scenario in any futures under any choices of policies; the model is compiled once.
 * A run that others are held against is made once in each future, whether or not it was asked for itself.
 * @param series slots to record in front of the probes of the scenario
 */
export function policyRunner(scenario: Scenario, compile: Compile, series: readonly number[]): RunPolicies {
  const { grid, probes, events } = scenario
  const recorded = [...series, ...probes]
  const kernel = compile(scenario.expanded, { tableau: methods[scenario.method], recorded, events })
  const levers = new Map<string, Schedule>()
  const leversOf = (policies: PolicyChoice): Schedule => {
    const key = keyOf(policies)
    const known = levers.get(key)
    const schedule = known ?? leverSchedule(settingsOf(scenario, policies), scenario.values, grid.stepCount)
    levers.set(key, schedule)
    return schedule
  }
  return (futures, choices) => {
    const plans = choices.map((choice) => planOf(scenario, wholeChoice(scenario, choice)))
    const distinct = new Map<string, PolicyChoice>()
    for (const { policies, baselines } of plans) {
      for (const each of [policies, ...baselines.values()]) distinct.set(keyOf(each), each)
    }
    const keys = [...distinct.keys()]
    const schedules = [...distinct.values()].map(leversOf)
    const inputs = futures.flatMap((future) => schedules.map((levers) => inputsOf(future, levers)))
    const outputs = kernel.run(grid, inputs)
    return futures.map((_, f) => {
      const outputOf = (policies: PolicyChoice) =>
        outputs[f * keys.length + keys.indexOf(keyOf(policies))] as RunOutput
      return plans.map(({ policies, baselines }) => ({
        policies,
        output: outputOf(policies),
        baselines: new Map([...baselines].map(([outcome, choice]) => [outcome, outputOf(choice)])),
      }))
    })
  }
}

/** A choice of policies, and the choices that its outcomes are held against. */
interface Plan {
  readonly policies: PolicyChoice
  readonly baselines: ReadonlyMap<number, PolicyChoice>
}

function planOf({ outcomes }: Scenario, policies: PolicyChoice): Plan {
  const baselines = new Map<number, PolicyChoice>()
  for (const [i, { against }] of outcomes.entries()) {
    if (against.size > 0) baselines.set(i, { ...policies, ...Object.fromEntries(against) })
  }
  return { policies, baselines }
}

function inputsOf({ values, schedules, thresholds }: Future, levers: Schedule): RunInputs {
  return { values, schedules: [levers, ...schedules], thresholds }
}

function keyOf(policies: PolicyChoice): string {
  return JSON.stringify(Object.entries(policies).sort())
}
