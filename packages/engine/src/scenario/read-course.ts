import type { PathKey } from '#core/issue'
import { readNumber } from '#core/shape'
import { wholeSteps } from '#compile/grid-steps'
import type { Course, DatedValue } from '#levers/course'
import type { LeverSettingSource } from './lever-schema.js'
import type { PolicyContext } from './policy-context.js'

/** A time as it was written, and its step; NaN where that is not known. */
export interface Start {
  readonly time: number | undefined
  readonly step: number
}

type Path = readonly PathKey[]
type Context = Pick<PolicyContext, 'grid' | 'report'>

/**
 * Which values a setting takes, when it begins, ends, and how long it takes, in steps of the grid.
 * @param policyStart when its policy starts
 */
export function readCourse(
  setting: LeverSettingSource,
  policyStart: Start,
  path: Path,
  context: Context,
): Course {
  checkValues(setting, path, context)
  const ramp = readRamp(setting.ramp, [...path, 'ramp'], context)
  const [first] = setting.steps ?? []
  const start = first
    ? { time: first.at, step: readTime(first.at, [...path, 'steps', 0, 'at'], context) }
    : readStart(setting.start, policyStart, [...path, 'start'], context)
  return {
    value: setting.value ?? first?.value ?? NaN,
    startStep: start.step,
    later: readLater(setting.steps ?? [], ramp, path, context),
    endStep: readEnd(setting.end, start.time ?? context.grid?.from ?? NaN, [...path, 'end'], context),
    rampSteps: ramp,
  }
}

function readStart(time: number | undefined, policyStart: Start, path: Path, context: Context): Start {
  return time === undefined ? policyStart : { time, step: readTime(time, path, context) }
}

/** A setting has one value, or several that say themselves when they begin. */
function checkValues({ value, steps, start }: LeverSettingSource, path: Path, { report }: Context): void {
  if (value === undefined && steps === undefined) {
    const expected = 'either value, or steps'
    report(path, { code: 'missing-key', message: 'this lever takes no value', expected })
  }
  if (steps === undefined) return
  if (value !== undefined) {
    report([...path, 'value'], {
      code: 'not-allowed',
      message: 'a lever takes one value, or several in steps',
      onKey: true,
    })
  }
  if (start !== undefined) {
    report([...path, 'start'], {
      code: 'not-allowed',
      message: 'steps say themselves when they begin',
      onKey: true,
    })
  }
  if (steps.length === 0) {
    report([...path, 'steps'], {
      code: 'missing-key',
      message: 'no step stands here',
      expected: 'a value with its time',
    })
  }
}

function readLater(
  steps: NonNullable<LeverSettingSource['steps']>,
  ramp: number,
  path: Path,
  context: Context,
): readonly DatedValue[] {
  return steps.slice(1).map(({ at, value }, i) => {
    const place = [...path, 'steps', i + 1, 'at']
    const before = steps[i]?.at ?? NaN
    const step = readTime(at, place, context)
    if (at <= before) {
      const found = `${at} after ${before}`
      context.report(place, { code: 'reversed-range', message: 'steps come in order', found })
    } else if (context.grid && step - readQuietly(before, context) < ramp) {
      const message = 'the next step begins before the ramp has ended'
      context.report(place, { code: 'out-of-range', message, found: `${at}`, expected: 'a shorter ramp' })
    }
    return { step, value }
  })
}

function readEnd(end: number | undefined, start: number, path: Path, context: Context): number | undefined {
  if (end === undefined) return undefined
  if (end > start) return readTime(end, path, context)
  const message = 'the lever falls back before it is set'
  const found = `${start} to ${end}`
  context.report(path, { code: 'reversed-range', message, found, expected: 'end after start' })
  return undefined
}

function readRamp(written: number | string | undefined, path: Path, context: Context): number {
  const ramp = readNumber(written ?? 0)
  if (ramp >= 0) return readSteps(ramp, path, context)
  context.report(path, { code: 'out-of-range', message: 'a ramp takes no negative time', found: `${ramp}` })
  return NaN
}

/** The step of a time, the first when it is not given; NaN after reporting one between two steps. */
export function readTime(time: number | undefined, path: Path, context: Context): number {
  return time === undefined ? 0 : readSteps(time - (context.grid?.from ?? NaN), path, context)
}

function readQuietly(time: number, { grid }: Context): number {
  return (grid && wholeSteps(time - grid.from, grid.step)) ?? NaN
}

function readSteps(span: number, path: Path, { grid, report }: Context): number {
  const whole = grid && wholeSteps(span, grid.step)
  if (whole !== undefined || !grid) return whole ?? NaN
  const expected = `a whole number of steps of ${grid.step}`
  const found = `${span / grid.step} steps`
  report(path, { code: 'off-grid', message: 'this lies between two steps', found, expected })
  return NaN
}
