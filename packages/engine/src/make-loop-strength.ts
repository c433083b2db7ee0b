import { loopStrength, strongest, type LoopStrength } from '#feedback/loop-strength'
import { withoutLoop } from '#feedback/without-loop'
import { policyCombinations } from '#scenario/policy-choice'
import type { Scenario } from '#scenario/scenario'
import type { DiffOptions } from './diff-scenarios.js'
import { makeSimulator, type Simulation } from './simulate.js'

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
  const runs = (one: Scenario): readonly Simulation[] =>
    choices.map(makeSimulator(one, { series: [series], ...(compile && { compile }) }))
  const intact = runs(scenario)
  const [name = series] = intact[0]?.series.keys() ?? []
  return (loop) => {
    const opened = runs(withoutLoop(scenario, loop))
    return strongest(intact.flatMap((run, i) => (opened[i] && loopStrength(run, opened[i], name)) ?? []))
  }
}
