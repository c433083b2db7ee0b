import type { Compile, EventProcess, Grid, RunOutput } from '#compile/kernel'
import { scheduleOf, type Change } from '#compile/schedule'
import type { Tableau } from '#compile/methods/tableau'
import type { ExpandedModel } from '#model/expanded'

/** All that makes one run, in one place. */
export interface Alone {
  readonly grid: Grid
  readonly tableau: Tableau
  readonly values: Float64Array
  readonly recorded: readonly number[]
  readonly changes?: readonly Change[]
  readonly events?: readonly EventProcess[]
  readonly thresholds?: readonly ((event: number) => number)[]
}

/** The kernel of a model for one run, as a function that makes it. */
export function runAlone(
  compile: Compile,
  model: ExpandedModel,
  { grid, tableau, recorded, values, changes = [], events = [], thresholds = [] }: Alone,
): RunOutput {
  const kernel = compile(model, { tableau, recorded, events })
  const [output] = kernel.run(grid, [{ values, schedules: [scheduleOf(changes)], thresholds }])
  return output!
}
