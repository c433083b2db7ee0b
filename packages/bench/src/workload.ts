import type { Grid, KernelTask, RunInputs } from '@erosion/engine'
import type { ExpandedModel } from './engine-inside.js'

/** What every contestant computes: a model, what is asked of it, and runs on one grid. */
export interface Workload {
  readonly model: ExpandedModel
  readonly task: KernelTask
  readonly grid: Grid
  readonly runs: readonly RunInputs[]
}

/** A part of a workload, for a contestant that is too slow for all of it. */
export interface Portion {
  readonly runs: number
  readonly steps: number
}

/** The first steps of the first runs of a workload; never more than there are. */
export function portionOf(workload: Workload, { runs, steps }: Portion): Workload {
  const { grid } = workload
  return {
    ...workload,
    grid: { ...grid, stepCount: Math.min(steps, grid.stepCount) },
    runs: workload.runs.slice(0, runs),
  }
}
