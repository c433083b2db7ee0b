import { describe, expect, it } from 'vitest'
import { lawOf } from './distributions.js'
import { checkTruncation, truncate } from './truncate.js'

const normal = lawOf({ distribution: 'normal', params: { mean: 0, sd: 1 } })
const uniform = lawOf({ distribution: 'uniform', params: { low: 0, high: 10 } })

describe('truncate', () => {
  it('of a uniform law is a uniform law', () => {
    const law = truncate(uniform, { low: 2, high: 4 })
    expect([law.low, law.high]).toEqual([2, 4])
    for (const p of [0.25, 0.5, 0.75]) expect(law.quantile(p)).toBeCloseTo(2 + 2 * p, 14)
    expect([1, 2, 4, 5].map((x) => law.cdf(x))).toEqual([0, 0, 1, 1])
    expect([1, 2, 4, 5].map((x) => law.survival(x))).toEqual([1, 1, 0, 0])
    expect([law.cdf(3), law.survival(3)]).toEqual([expect.closeTo(0.5, 14), expect.closeTo(0.5, 14)])
  })

  it('with one bound leaves the other end as it was', () => {
    const law = truncate(normal, { low: 0 })
    expect([law.low, law.high]).toEqual([0, Infinity])
    // The half-normal: its p-quantile is the normal one at (1 + p)/2.
    expect(law.quantile(0.5)).toBeCloseTo(0.6744897501960817, 14)
    expect(truncate(normal, { high: 0 }).quantile(0.5)).toBeCloseTo(-0.6744897501960817, 14)
  })

  it('with bounds beyond the ends is what it was', () => {
    const law = truncate(uniform, { low: -5, high: 50 })
    expect([law.low, law.high]).toEqual([0, 10])
    expect([0.1, 0.5, 0.9].map((p) => law.quantile(p))).toEqual(
      [0.1, 0.5, 0.9].map((p) => uniform.quantile(p)),
    )
  })

  it('keeps its digits far out in either tail', () => {
    const [upper, lower] = [
      truncate(normal, { low: 20, high: 21 }),
      truncate(normal, { low: -21, high: -20 }),
    ]
    // Beyond 20 the tail falls nearly as e^(-20x): half of it lies within ln 2/20.
    expect(upper.quantile(0.5)).toBeCloseTo(20 + Math.LN2 / 20, 3)
    for (const p of [0.001, 0.25, 0.5, 0.999]) {
      expect(upper.quantile(p)).toBeCloseTo(-lower.quantile(1 - p), 13)
      expect(upper.cdf(upper.quantile(p))).toBeCloseTo(p, 12)
    }
  })

  it('of a truncated law is the narrower one', () => {
    const twice = truncate(truncate(normal, { low: -1, high: 3 }), { low: 0, high: 2 })
    const once = truncate(normal, { low: 0, high: 2 })
    expect(twice.quantile(0.3)).toBeCloseTo(once.quantile(0.3), 14)
  })
})

describe('checkTruncation', () => {
  const discrete = lawOf({ distribution: 'discrete', params: { values: [1, 2] } })

  it.each([
    ['reversed bounds', normal, { low: 2, high: 1 }, 'reversed-range', ['high']],
    ['equal bounds', normal, { low: 1, high: 1 }, 'reversed-range', ['high']],
    ['a stretch beyond the end', uniform, { low: 10, high: 12 }, 'out-of-range', []],
    ['a stretch where nothing is ever drawn', normal, { low: 40 }, 'out-of-range', []],
    ['NaN', normal, { low: NaN }, 'not-finite', []],
    ['a discrete law', discrete, { low: 1 }, 'not-allowed', []],
  ] as const)('refuses %s', (_, law, bounds, code, path) => {
    expect(checkTruncation(law, bounds)).toMatchObject([{ code, path }])
    expect(() => truncate(law, bounds)).toThrow(/^bounds: /)
  })

  it('tells bounds in words', () => {
    const [left] = checkTruncation(normal, { low: 40 })
    expect([left?.found, left?.expected]).toEqual([
      'at least 40',
      'a part of all numbers that is likely enough to be drawn',
    ])
  })

  it('has nothing against bounds that leave something', () => {
    expect(checkTruncation(uniform, { low: 9 })).toEqual([])
    expect(checkTruncation(normal, {})).toEqual([])
  })
})
