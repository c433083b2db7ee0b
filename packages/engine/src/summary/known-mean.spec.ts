import { expect, it } from 'vitest'
import { knownMean } from './known-mean.js'

it.each(['runs', 8, undefined] as const)('of values whose sum is no number does not exist (%s)', (groups) => {
  const huge = Float64Array.from({ length: 40 }, () => 1.7e308)
  expect(knownMean(huge, groups)).toEqual({
    counted: 40,
    mean: null,
    error: null,
    reach: null,
    interval: null,
  })
  const never = Float64Array.from({ length: 40 }, (_, run) => (run < 3 ? Infinity : run))
  expect(knownMean(never, groups).mean).toBeNull()
})
