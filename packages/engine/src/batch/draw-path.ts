import type { Schedule } from '#compile/schedule'
import { openStream } from '#random/stream'
import { fillNoise } from '#sample/noise-spread'
import type { NoisePath } from '#scenario/uncertainty'
import { stepMeans } from './step-means.js'
import type { StudyProgram } from './study-program.js'

/**
 * A function that gives the path of a disturbance in each run, as changes at the start of every interval or, if these
 * are shorter, step.
 */
export function pathDrawer(
  { name, slots, stepsHeld, spread }: NoisePath,
  { grid, values, study }: StudyProgram,
): (run: number) => Schedule {
  const stream = openStream(study.seed, `noise ${name}`)
  const isHeld = Math.floor(stepsHeld) === stepsHeld
  const last = grid.stepCount + (isHeld ? 0 : 1)
  const path = new Float64Array(Math.floor(last / stepsHeld) + 1)
  // When which slot changes is the same in every run.
  const count = slots.length
  const changes = count * (isHeld ? path.length : grid.stepCount + 1)
  const steps = Int32Array.from(
    { length: changes },
    (_, i) => Math.floor(i / count) * (isHeld ? stepsHeld : 1),
  )
  const changed = Int32Array.from({ length: changes }, (_, i) => slots[i % count] as number)
  return (run) => {
    const drawn = new Float64Array(changes)
    for (const [s, slot] of slots.entries()) {
      fillNoise(spread, stream, run, values[slot] ?? 0, path)
      const seen = isHeld ? path : stepMeans(path, stepsHeld, grid.stepCount + 1)
      for (let i = 0; i < seen.length; i++) drawn[i * count + s] = seen[i] as number
    }
    return { steps, slots: changed, values: drawn }
  }
}
