import { withoutLoop } from '#analysis/without-loop'
import { policyCombinations, type PolicyChoice } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import type { DiffOptions } from './diff-scenarios.js'
import { makeSimulator } from './simulate.js'

/** What a loop does to a series: the instant at which the runs with it and without it lie furthest apart. */
export interface LoopStrength {
  /** `opened - intact`, in the unit of the series. */
  readonly change: number
  readonly intact: number
  readonly opened: number
  readonly time: number
  readonly policies: PolicyChoice
}

/**
 * A function that measures the loops of a model by opening them one at a time: the largest change of a series at
 * any saved instant, under any choice of policies, all numbers at their middle values. The intact runs are made
 * once. It gives undefined when no intact run goes well together with its opened one.
 * @param series one number an instant, such as `retention`
 * @throws ScenarioError when the model has no such series, or no such loop
 */
export function makeLoopStrength(
  scenario: Scenario,
  series: string,
  { policies, compile }: DiffOptions = {},
): (loop: string) => LoopStrength | undefined {
  const choices = policyCombinations(scenario, policies)
  const runs = (one: Scenario): readonly Run[] => {
    const simulate = makeSimulator(one, { series: [series], ...(compile && { compile }) })
    return choices.map((policies) => {
      const { times, series } = simulate(policies)
      return { policies, times, values: [...series.values()][0] ?? new Float64Array() }
    })
  }
  const intact = runs(scenario)
  return (loop) => {
    const opened = runs(withoutLoop(scenario, loop))
    const changes = intact.flatMap((run, i) => changesOf(run, opened[i]?.values ?? new Float64Array()))
    return changes.reduce<LoopStrength | undefined>(
      (best, next) => (best && Math.abs(best.change) >= Math.abs(next.change) ? best : next),
      undefined,
    )
  }
}

interface Run {
  readonly policies: PolicyChoice
  readonly times: Float64Array
  readonly values: Float64Array
}

/** The change at every instant that both runs have reached. */
function changesOf({ policies, times, values }: Run, openedValues: Float64Array): LoopStrength[] {
  return [...times].flatMap((time, i) => {
    const [intact = NaN, opened = NaN] = [values[i], openedValues[i]]
    const change = opened - intact
    return Number.isFinite(change) ? [{ change, intact, opened, time, policies }] : []
  })
}
