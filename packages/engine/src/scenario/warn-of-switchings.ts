import type { Report } from '#core/issue'
import { compileScalar } from '#compile/closure'
import type { Grid } from '#compile/kernel'
import type { ExpandedModel, Switching } from '#model/expanded'

/**
 * Warns of steps, pulses and ramps that change nothing in the run: whose times, with parameters at their values, lie
 * outside it or are the wrong way round. Of one equation each is told once.
 */
export function warnOfSwitchings(
  { switchings }: ExpandedModel,
  values: Float64Array,
  grid: Grid,
  warn: Report,
): void {
  const [from, to] = [grid.from, grid.from + grid.stepCount * grid.step]
  const told = new Set<string>()
  for (const switching of switchings) {
    const { construct, path } = switching
    const start = compileScalar(switching.start, values)()
    const end = switching.end && compileScalar(switching.end, values)()
    const slip = slipOf(construct, { start, end }, { from, to })
    const key = JSON.stringify([path, slip?.message])
    if (!slip || told.has(key)) continue
    told.add(key)
    warn(path, { code: 'out-of-range', ...slip })
  }
}

interface Times {
  readonly start: number
  readonly end: number | undefined
}

interface Slip {
  readonly message: string
  readonly found: string
  readonly expected: string
}

/** What is odd about times, none of which is told when it is no number. */
function slipOf(
  construct: Switching['construct'],
  { start, end }: Times,
  { from, to }: Record<'from' | 'to', number>,
): Slip | undefined {
  const expected = `${from} to ${to}`
  if (end !== undefined && end < start)
    return {
      message: `this ${construct} ends before it starts`,
      found: `${end}`,
      expected: `at least ${start}`,
    }
  if (start > to)
    return {
      message: `this ${construct} never comes: the run has ended by then`,
      found: `${start}`,
      expected,
    }
  if (end === undefined && start < from)
    return { message: `this ${construct} has come before the run begins`, found: `${start}`, expected }
  if (end !== undefined && end <= from)
    return { message: `this ${construct} is over before the run begins`, found: `${end}`, expected }
  return undefined
}
