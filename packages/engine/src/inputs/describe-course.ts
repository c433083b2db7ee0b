import type { Grid } from '#compile/kernel'
import type { Course } from '#levers/course'

/**
 * What a lever does over time, in words: `0.5 from 2026 over 2, 0.8 from 2030 until 2035`.
 * @param unit said after each value: `0.5 bn USD / year from 2026`; left out unless given
 */
export function describeCourse(
  { value, startStep, later, endStep, rampSteps }: Course,
  { from, step }: Pick<Grid, 'from' | 'step'>,
  unit = '',
): string {
  const time = (at: number) => from + at * step
  const unitText = unit === '' || unit === '1' ? '' : ` ${unit}`
  const ramp = rampSteps > 0 ? ` over ${rampSteps * step}` : ''
  const values = [{ step: startStep, value }, ...later].map(
    (dated) => `${dated.value}${unitText} from ${time(dated.step)}${ramp}`,
  )
  return `${values.join(', ')}${endStep === undefined ? '' : ` until ${time(endStep)}`}`
}
