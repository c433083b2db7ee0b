import { describe, expect, it } from 'vitest'
import { estimateMean } from './estimate-mean.js'

describe('estimateMean', () => {
  it('of independent values has the error s/√n', () => {
    // s² of 1 to 5 is 2.5.
    expect(estimateMean([3, NaN, 1, 5, 2, 4])).toEqual({
      ...{ counted: 5, mean: 3, freedom: 4 },
      error: Math.sqrt(2.5 / 5),
    })
  })

  it('of groups of equal size has that of the means of the groups', () => {
    // Groups 0 and 1: means 2 and 5, of two values each; s² of these is 4.5.
    const estimate = estimateMean([1, 4, 3, 6], 2)
    expect(estimate).toEqual({ counted: 4, mean: 3.5, freedom: 1, error: Math.sqrt(4.5 / 2) })
  })

  it('is the same for groups of one as for independent values', () => {
    const values = [3, 1, 5, NaN, 2, 4]
    expect(estimateMean(values, 6)).toEqual(estimateMean(values))
    expect(estimateMean(values, 9)).toEqual(estimateMean(values))
  })

  it('of groups that lost values is that of a ratio', () => {
    // Sums 1 and 4 + 6 + 5 of 1 and 3 values; the mean is 4, the groups are 3 below and 3 above what it would make them.
    const estimate = estimateMean([1, 4, NaN, 6, NaN, 5], 2)
    expect(estimate).toEqual({ counted: 4, mean: 4, freedom: 1, error: Math.sqrt(2 * (9 + 9)) / 4 })
  })

  it('knows no error of one value, nor of one group, and nothing of none', () => {
    expect(estimateMean([7])).toEqual({ counted: 1, mean: 7, freedom: 0, error: NaN })
    expect(estimateMean([7, NaN, 8, NaN], 2)).toMatchObject({ counted: 2, mean: 7.5, freedom: 0, error: NaN })
    expect(estimateMean([NaN, NaN])).toBeUndefined()
  })
})
