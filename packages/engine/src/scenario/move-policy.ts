import type { Course } from '#levers/course'
import { endCourse, postponeCourse } from '#levers/move-course'
import type { LeverRule } from '#levers/lever-rule'
import type { LeverSetting, Policy } from './scenario.js'

/** What a policy does with levers. */
export type Doings = Pick<Policy, 'settings' | 'rules'>

/** A policy of which nothing happens before a step: what it would have begun by then, it begins then. */
export function postponePolicy<T extends Doings>(policy: T, step: number): T {
  return moved(policy, (course) => postponeCourse(course, step))
}

/** A policy that ends at a step. */
export function endPolicy<T extends Doings>(policy: T, step: number): T {
  return moved(policy, (course) => endCourse(course, step))
}

function moved<T extends Doings>(policy: T, move: <C extends Course>(course: C) => C | undefined): T {
  return {
    ...policy,
    settings: policy.settings.flatMap((setting): LeverSetting[] => {
      const course = move(setting)
      return course ? [course] : []
    }),
    rules: policy.rules.flatMap((rule): LeverRule[] => {
      const course = move(rule.course)
      return course ? [{ ...rule, course }] : []
    }),
  }
}
