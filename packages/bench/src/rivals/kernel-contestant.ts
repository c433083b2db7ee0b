import type { Compile } from '@erosion/engine'
import type { Contestant } from '../contestant.js'
import { timeOnce } from '../measure/time-once.js'
import { portionOf, type Portion, type Workload } from '../workload.js'

/**
 * A kernel of this process.
 * @throws Error when a run leaves the numbers
 */
export function kernelContestant(
  name: string,
  compile: Compile,
  whole: Workload,
  portion: Portion = { runs: whole.runs.length, steps: whole.grid.stepCount },
): Contestant {
  const { model, task, grid, runs } = portionOf(whole, portion)
  const kernel = compile(model, task)
  return {
    name,
    portion: { runs: runs.length, steps: grid.stepCount },
    records: () => {
      const outputs = kernel.run(grid, runs)
      if (outputs.some(({ status }) => status.kind !== 'ok'))
        throw new Error(`${name}: a run left the numbers`)
      const all = new Float64Array(outputs.reduce((sum, { records }) => sum + records.length, 0))
      let at = 0
      for (const { records } of outputs) {
        all.set(records, at)
        at += records.length
      }
      return all
    },
    round: () => Promise.resolve(timeOnce(() => void kernel.run(grid, runs))),
    close: () => undefined,
  }
}
