import { expect, it } from 'vitest'
import { stepMeans } from './step-means.js'

const path = Float64Array.of(1, 3, 8, 4, 6, 2, 9)

it('are the means of the intervals that fall into a step', () => {
  expect([...stepMeans(path, 1 / 3, 2)]).toEqual([4, 4])
  expect([...stepMeans(path, 1 / 2, 3)]).toEqual([2, 6, 4])
})

it('count an interval that two steps share to each by its part', () => {
  // Steps of 1.5 intervals: 1 and half of 3, half of 3 and 8.
  const [first, second] = stepMeans(path, 1 / 1.5, 2)
  expect(first).toBeCloseTo((1 + 1.5) / 1.5, 12)
  expect(second).toBeCloseTo((1.5 + 8) / 1.5, 12)
})

it('keep the integral of the path, whatever the steps', () => {
  const total = (interval: number, steps: number) =>
    stepMeans(path, interval, steps).reduce((sum, mean) => sum + mean, 0) / interval
  for (const steps of [1, 2, 3, 4]) expect(total(steps / 6, steps)).toBeCloseTo(24, 12)
})
