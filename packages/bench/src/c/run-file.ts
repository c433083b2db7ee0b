import type { RunInputs } from '@erosion/engine'
import type { Workload } from '../workload.js'

/** The runs of a workload as the file that the program in C reads; `inputs` are the slots that it wants. */
export function runFile({ grid, runs }: Workload, inputs: readonly number[]): Float64Array {
  const inputOf = new Map(inputs.map((slot, i) => [slot, i]))
  return Float64Array.from([
    ...[runs.length, grid.stepCount, grid.from, grid.step],
    ...runs.flatMap((run) => [...inputs.map((slot) => run.values[slot] ?? NaN), ...changesOf(run, inputOf)]),
  ])
}

/** The number of changes of a run, then step, input and value of each; what no equation reads is input -1. */
function changesOf({ schedules }: RunInputs, inputOf: ReadonlyMap<number, number>): number[] {
  const changes = schedules.flatMap(({ steps, slots, values }) =>
    Array.from(steps, (step, i) => [step, inputOf.get(slots[i] ?? -1) ?? -1, values[i] ?? NaN] as const),
  )
  changes.sort(([a], [b]) => a - b)
  return [changes.length, ...changes.flat()]
}
