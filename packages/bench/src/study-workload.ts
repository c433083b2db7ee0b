import { planStudy, taskOf, type Scenario } from '@erosion/engine'
import { drawFutures, runInputs } from './engine-inside.js'
import type { Workload } from './workload.js'

/** A scenario without noise and events: what a kernel computes of it is equations alone. */
export function calm(scenario: Scenario): Scenario {
  return { ...scenario, noise: [], events: [] }
}

/** Futures of a scenario under each combination of its policies, as a study makes them. */
export function studyWorkload(scenario: Scenario, futures: number): Workload {
  const program = planStudy(scenario, { study: { runs: futures } })
  const futureOf = drawFutures(program)
  const runs = Array.from({ length: futures }, (_, i) => futureOf(i).future).flatMap((future) =>
    program.levers.map((levers) => runInputs(future, levers)),
  )
  return { model: scenario.expanded, task: taskOf(scenario), grid: scenario.grid, runs }
}
