import { describe, expect, it } from 'vitest'
import { stepsOfCourse, valueAt, type Course } from './course.js'

const plain: Course = { value: 2, startStep: 3, later: [], endStep: undefined, rampSteps: 0 }

const values = (course: Course, since?: number) =>
  Array.from({ length: 12 }, (_, n) => valueAt(course, 1, n, since))

describe('a course', () => {
  it('holds its value from its start to its end', () => {
    expect(values({ ...plain, endStep: 6 })).toEqual([1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1])
  })

  it('goes to each of its values in a straight line, from the one before', () => {
    const course = { ...plain, value: 3, later: [{ step: 7, value: -1 }], rampSteps: 4 }
    expect(values(course)).toEqual([1, 1, 1, 1, 1.5, 2, 2.5, 3, 2, 1, 0, -1])
  })

  it('begins where it is let, from its base, with the value of that time', () => {
    const course = { ...plain, later: [{ step: 5, value: 5 }], rampSteps: 2 }
    expect(values(course, 8)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 5, 5])
    expect(values({ ...course, from: 3 }, 8).slice(7)).toEqual([1, 3, 4, 5, 5])
  })

  it('names every step at which its value may change', () => {
    const course = { ...plain, later: [{ step: 7, value: -1 }], rampSteps: 2, endStep: 11 }
    const all = values(course)
    const changes = all.flatMap((value, n) => (n > 0 && value !== all[n - 1] ? [n] : []))
    expect([...stepsOfCourse(course, 11)]).toEqual(expect.arrayContaining(changes))
    expect([...stepsOfCourse({ ...plain, startStep: -9, endStep: -2 }, 11)]).toEqual([0])
  })
})
