import type { Grid } from '#compile/kernel'
import type { LeverRule } from '#levers/lever-rule'
import { describeCourse } from './describe-course.js'

/** What a lever with rules does, in words: `1.2 from 2025; when share < 0.9, cost 1`. */
export function describeRule(
  { course, text }: Pick<LeverRule, 'course' | 'text'>,
  grid: Pick<Grid, 'from' | 'step'>,
): string {
  return [describeCourse(course, grid), text.replace(/\s+/g, ' ').trim()].filter(Boolean).join('; ')
}
