/** What one element of a lever does over time; steps are counted from the first instant and may be negative. */
export interface Course {
  /** The value that it takes first, and at which step. */
  readonly value: number
  readonly startStep: number
  /** Values that it takes later, by rising step. */
  readonly later: readonly DatedValue[]
  /** The step at which it falls back to its base. */
  readonly endStep: number | undefined
  /** How long it takes to get to each value, in a straight line. */
  readonly rampSteps: number
  /** Where the first ramp begins; the base of the lever unless said. */
  readonly from?: number
}

/** A value from a step on. */
export interface DatedValue {
  readonly step: number
  readonly value: number
}

/**
 * The value of a lever at a step.
 * @param base its value while nobody moves it
 * @param since a step before which the course counts for nothing: there it begins, from `base`
 */
export function valueAt(course: Course, base: number, step: number, since = -Infinity): number {
  const { endStep, rampSteps } = course
  if (step < Math.max(since, course.startStep) || (endStep !== undefined && step >= endStep)) return base
  let [from, to, begun] = [course.from ?? base, course.value, Math.max(since, course.startStep)]
  for (const { step: next, value } of course.later) {
    if (next > step) break
    if (next > since) [from, begun] = [to, next]
    to = value
  }
  const done = step - begun
  return done >= rampSteps ? to : from + (to - from) * (done / rampSteps)
}

/** The steps at which a course may give its lever another value, by no order. */
export function stepsOfCourse(
  { startStep, later, endStep, rampSteps }: Course,
  stepCount: number,
): Set<number> {
  const steps = new Set<number>()
  const add = (step: number) => {
    if (step <= stepCount) steps.add(Math.max(0, step))
  }
  for (const begun of [startStep, ...later.map(({ step }) => step)]) {
    add(begun)
    const arrival = Math.min(begun + rampSteps, stepCount)
    for (let step = Math.max(0, begun); step <= arrival; step++) add(step)
  }
  if (endStep !== undefined) add(endStep)
  return steps
}

/** Whether a course moves its lever at a step, at its base or elsewhere. */
export function isUnderWay({ startStep, endStep }: Course, step: number): boolean {
  return step >= startStep && (endStep === undefined || step < endStep)
}
