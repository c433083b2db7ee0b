import { countCombinations, inputsOf, type Scenario } from '@erosion/engine'
import { complain } from '../run/complain.js'
import { runAll } from './run-all.js'
import type { Side } from './side.js'

/** A scenario as a side of a comparison: run at its middle values under every choice of policies. */
export function scenarioSide(scenario: Scenario): Side {
  return {
    inputs: inputsOf(scenario),
    units: new Map(scenario.outcomes.map(({ name, unitText }) => [name, unitText])),
    runCount: countCombinations(scenario),
    run: (next) => {
      const runs = runAll(scenario, [], next)
      return { runs, complaints: runs.flatMap((run) => complain(scenario, run, 'time step')) }
    },
  }
}
