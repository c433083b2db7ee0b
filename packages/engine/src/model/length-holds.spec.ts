import { expect, it } from 'vitest'
import { issuesOf } from '../../test/planted.js'

const model = (equation: string) =>
  `model: { stocks: { x: { unit: 1, initial: 1, rate: 0 } }, auxiliaries: { y: { unit: 1, equation: '${equation}' } } }\ntime: { from: 0, to: 4, step: 1 }`

it.each([
  ['pulse(2, -1)', 'pulse'],
  ['smooth(x, -1)', 'smooth'],
  ['smooth3(x, 0)', 'smooth3'],
  ['delay1(x, -2, 0)', 'delay1'],
  ['delay3(x, -(2))', 'delay3'],
])('a time below nothing is told: %s', (rate, word) => {
  expect(issuesOf(model(rate))).toEqual([expect.stringMatching(new RegExp(`^1:\\d+ out-of-range ${word}$`))])
})

it.each(['pulse(2, 0)', 'pulse(2, 1)', 'smooth(x, 1)'])('other times are not: %s', (rate) => {
  expect(issuesOf(model(rate))).toEqual([])
})
