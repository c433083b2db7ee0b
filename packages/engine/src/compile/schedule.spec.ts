import { expect, it } from 'vitest'
import { ScheduleReader, scheduleOf } from './schedule.js'

const change = (step: number, slot: number, value: number) => ({ step, slot, value })

it('a schedule rises by step, and keeps the order of one step', () => {
  const schedule = scheduleOf([change(2, 0, 1), change(0, 1, 2), change(2, 0, 3), change(0, 0, 4)])
  expect(schedule).toEqual({
    steps: Int32Array.of(0, 0, 2, 2),
    slots: Int32Array.of(1, 0, 0, 0),
    values: Float64Array.of(2, 4, 1, 3),
  })
})

it('a reader hands over each change once, at its step, of every schedule', () => {
  const first = scheduleOf([change(0, 0, 1), change(1, 0, 2), change(1, 1, 3)])
  const second = scheduleOf([change(1, 2, 4), change(3, 2, 5)])
  const reader = new ScheduleReader([first, scheduleOf([]), second])
  const seen = [0, 1, 2, 3].map((step) => {
    const changes: (readonly [number, number])[] = []
    reader.atStep(step, (slot, value) => void changes.push([slot, value]))
    return changes
  })
  expect(seen).toEqual([[[0, 1]], [[0, 2], [1, 3], [2, 4]], [], [[2, 5]]]) // prettier-ignore
})

it('readers of one schedule do not disturb each other', () => {
  const schedule = scheduleOf([change(0, 0, 1)])
  const count = () => {
    let changes = 0
    new ScheduleReader([schedule]).atStep(0, () => void changes++)
    return changes
  }
  expect([count(), count()]).toEqual([1, 1])
})
