import type { PathKey } from '#core/issue'
import type { Course } from '#levers/course'
import type { RuledElement } from '#levers/lever-rule'
import type { PolicyContext } from './policy-context.js'
import { unusual } from './unusual.js'

/** Warns of a setting that begins outside the run, and of values outside the range that the model gives its lever. */
export function warnOfIdle(
  { value, later, startStep }: Course,
  elements: readonly RuledElement[],
  path: readonly PathKey[],
  { model, expanded, grid, warn }: Pick<PolicyContext, 'model' | 'expanded' | 'grid' | 'warn'>,
): void {
  const [first] = elements
  if (!first || !grid) return
  const [from, to] = [grid.from, grid.from + grid.stepCount * grid.step]
  const found = `${grid.from + startStep * grid.step}`
  const problem = { code: 'out-of-range', found, expected: `${from} to ${to}`, onKey: true } as const
  if (startStep > grid.stepCount)
    warn(path, { ...problem, message: `${first.lever} is never set: the run has ended by then` })
  if (startStep < 0)
    warn(path, {
      ...problem,
      message: `${first.lever} is set before the run begins, and is at once where it would be`,
    })
  for (const one of [value, ...later.map((dated) => dated.value)]) {
    for (const { lever, slot } of elements) {
      const outside = unusual({ model, expanded }, lever, slot, one)
      if (outside) warn(path, { ...outside, onKey: true })
    }
  }
}
