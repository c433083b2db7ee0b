import { scheduleOf, type Schedule } from '#compile/schedule'
import { stepsOfCourse, valueAt } from '#levers/course'
import type { LeverSetting } from './scenario.js'

/**
 * What lever settings do, by rising step.
 * A lever holds its base until its start, moves to its values in straight lines over its ramp, and falls back
 * to its base at its end. A setting that starts before the run is where it would be by then.
 */
export function leverSchedule(
  settings: readonly LeverSetting[],
  base: Float64Array,
  stepCount: number,
): Schedule {
  const changes = settings.flatMap((setting) => {
    const { slot } = setting
    return [...stepsOfCourse(setting, stepCount)]
      .sort((a, b) => a - b)
      .map((step) => ({ step, slot, value: valueAt(setting, base[slot] ?? 0, step) }))
  })
  return scheduleOf(changes)
}
