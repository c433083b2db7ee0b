import { scheduleOf, type Schedule } from '#compile/schedule'
import type { LeverSetting } from './scenario.js'

/**
 * What lever settings do, by rising step.
 * A lever holds its base until its start, moves to its value in a straight line over its ramp, and falls back
 * to its base at its end. A setting that starts before the run is where it would be by then.
 */
export function leverSchedule(
  settings: readonly LeverSetting[],
  base: Float64Array,
  stepCount: number,
): Schedule {
  const changes = settings.flatMap((setting) => {
    const { slot } = setting
    return stepsOfChange(setting, stepCount).map((step) => ({
      step,
      slot,
      value: valueAt(setting, base[slot] ?? 0, step),
    }))
  })
  return scheduleOf(changes)
}

/** The steps of the run at which a setting may give its lever another value. */
function stepsOfChange({ startStep, endStep, rampSteps }: LeverSetting, stepCount: number): number[] {
  const steps = new Set<number>()
  const arrival = Math.min(startStep + rampSteps, stepCount)
  steps.add(Math.max(0, startStep))
  for (let step = Math.max(0, startStep); step <= arrival; step++) steps.add(step)
  if (endStep !== undefined) steps.add(Math.max(0, endStep))
  return [...steps].filter((step) => step <= stepCount).sort((a, b) => a - b)
}

function valueAt({ value, startStep, endStep, rampSteps }: LeverSetting, base: number, step: number): number {
  if (endStep !== undefined && step >= endStep) return base
  const done = step - startStep
  return done >= rampSteps ? value : base + (value - base) * (done / rampSteps)
}
