import type { Course } from './course.js'

/** A course of which nothing happens before a step; undefined when nothing is left of it. */
export function postponeCourse<T extends Course>(course: T, step: number): T | undefined {
  if (course.endStep !== undefined && course.endStep <= step) return undefined
  if (step <= course.startStep) return course
  const begun = course.later.filter((dated) => dated.step <= step).at(-1)
  return {
    ...course,
    value: begun?.value ?? course.value,
    startStep: step,
    later: course.later.filter((dated) => dated.step > step),
  }
}

/** A course that ends at a step at the latest; undefined when nothing is left of it. */
export function endCourse<T extends Course>(course: T, step: number): T | undefined {
  if (course.startStep >= step) return undefined
  return { ...course, endStep: Math.min(course.endStep ?? Infinity, step) }
}
