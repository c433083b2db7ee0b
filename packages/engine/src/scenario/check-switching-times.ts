import type { Report } from '#core/issue'
import { compileScalar } from '#compile/closure'
import { wholeSteps } from '#compile/grid-steps'
import type { Grid } from '#compile/kernel'
import type { ExpandedModel } from '#model/expanded'

/** Every time at which an equation switches lies on a step of the grid; of one equation the first that does not is told. */
export function checkSwitchingTimes(
  { switchings }: ExpandedModel,
  values: Float64Array,
  { from, step }: Grid,
  report: Report,
): void {
  const reported = new Set<string>()
  const times = switchings.flatMap(({ start, end, path }) =>
    (end ? [start, end] : [start]).map((time) => ({ time, path })),
  )
  for (const { time, path } of times) {
    const at = compileScalar(time, values)()
    const key = path.join('/')
    if (!Number.isFinite(at) || reported.has(key) || wholeSteps(at - from, step) !== undefined) continue
    reported.add(key)
    const message = 'a switching time lies between two steps'
    const expected = `${from} plus a whole number of steps of ${step}`
    report(path, { code: 'off-grid', message, found: `${at}`, expected })
  }
}
