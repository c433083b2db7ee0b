import { describe, expect, it } from 'vitest'
import { spread } from '../../test/spread.js'
import { correlation } from './correlation.js'
import { rankCorrelation } from './rank-correlation.js'
import { ranks } from './ranks.js'

describe('ranks', () => {
  it('are shared by equal values', () => {
    expect([...ranks([30, 10, 20, 10, Infinity, -Infinity, 20, 20])]).toEqual([7, 2.5, 5, 2.5, 8, 1, 5, 5])
    expect([...ranks([])]).toEqual([])
    expect([...ranks([0, -0])]).toEqual([1.5, 1.5])
  })
})

describe('correlation', () => {
  it('of a constant does not exist, however its mean is rounded', () => {
    const other = Array.from({ length: 49 }, (_, i) => i * i)
    for (let k = 1; k <= 200; k++) expect(correlation(new Array<number>(49).fill(k / 7), other)).toBeNull()
  })

  it('has known values', () => {
    expect(correlation([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 15)
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 15)
    // Anscombe 1973, Am. Stat. 27, 17–21, first set.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
    expect(correlation(x, y)).toBeCloseTo(0.81642051634484, 13)
  })

  it('is null where nothing varies', () => {
    expect(correlation([1, 1], [1, 2])).toBeNull()
    expect(correlation([1], [1])).toBeNull()
  })

  it('refuses lists of different lengths', () => {
    expect(() => correlation([1, 2], [1])).toThrow(/^x and y differ/)
    expect(() => correlation([], [])).toThrow(/^values is empty/)
  })
})

describe('rankCorrelation', () => {
  // Without ties it is 1 - 6Σd²/(n(n²-1)); here d = 0, 1, -1, 0, 0.
  it('has known values', () => {
    expect(rankCorrelation([1, 2, 3, 4, 5], [10, 30, 20, 40, 50])).toBeCloseTo(0.9, 14)
    // scipy.stats.spearmanr: ties share their rank.
    expect(rankCorrelation([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(0.9486832980505138, 14)
    expect(rankCorrelation([1, 2, 3], [5, 5, 5])).toBeNull()
  })

  it('knows only the order', () => {
    const x = spread(50, -3, 3)
    const y = spread(50, 0, 7).map((value, i) => value + (x[(i * 7) % 50] ?? 0))
    expect(
      rankCorrelation(
        x.map(Math.exp),
        y.map((value) => value ** 3),
      ),
    ).toBe(rankCorrelation(x, y))
  })
})
