import type { Grid } from '#compile/kernel'
import type { LeverRule } from '#levers/lever-rule'
import { describeCourse } from './describe-course.js'

/**
 * What a lever with rules does, in words: `1.2 from 2025; when share < 0.9, cost 1`.
 * @param unit said after each value; left out unless given
 */
export function describeRule(
  { course, text }: Pick<LeverRule, 'course' | 'text'>,
  grid: Pick<Grid, 'from' | 'step'>,
  unit = '',
): string {
  return [describeCourse(course, grid, unit), text.replace(/\s+/g, ' ').trim()].filter(Boolean).join('; ')
}
