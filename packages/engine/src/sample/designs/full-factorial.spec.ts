import { expect, it } from 'vitest'
import { openStream } from '#random/stream'
import { fullFactorial } from './full-factorial.js'

const stream = openStream('1', 'a')
const pointsOf = (runs: number, dimensions: number) => {
  const axes = Array.from({ length: dimensions }, (_, dimension) =>
    fullFactorial.axis({ stream, draw: 0, dimension, of: 'values', place: dimension }, { runs, dimensions }),
  )
  return Array.from({ length: runs }, (_, run) => axes.map((axis) => axis(run)))
}

it('has every combination of levels once', () => {
  expect(pointsOf(4, 2)).toEqual([
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ])
  const many = pointsOf(125, 3)
  expect(new Set(many.map((point) => point.join(' '))).size).toBe(125)
  expect(new Set(many.flat())).toEqual(new Set([0.1, 0.3, 0.5, 0.7, 0.9]))
})

it.each([
  [10, 2, 9],
  [13, 2, 16],
  [1, 3, 8],
  [7, 1, 7],
])('of %i runs in %i dimensions would fit %i', (runs, dimensions, nearest) => {
  expect(fullFactorial.fit?.({ runs, dimensions }).runs).toBe(nearest)
})

it('refuses runs that are no power of the dimensions', () => {
  expect(() => pointsOf(10, 2)).toThrow(/^runs is no whole number to the power of 2: 10$/)
})

it('has the middle of a number that is held', () => {
  const axis = fullFactorial.axis(
    { stream, draw: 0, dimension: 2, of: 'values', place: 0 },
    { runs: 4, dimensions: 2 },
  )
  expect([0, 1, 2, 3].map(axis)).toEqual([0.5, 0.5, 0.5, 0.5])
})
