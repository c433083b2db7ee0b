import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapleyInteractions, shapleyValues } from './shapley.js'

const has = (set: number, member: number) => (set >> member) % 2 === 1

describe('shapleyValues', () => {
  it('of the glove game is 2/3 for the one left glove and 1/6 for each right one', () => {
    const pairs = (set: number) => (has(set, 0) && (has(set, 1) || has(set, 2)) ? 1 : 0)
    const [left = NaN, ...right] = shapleyValues(3, pairs)
    expect(left).toBeCloseTo(2 / 3, 15)
    for (const part of right) expect(part).toBeCloseTo(1 / 6, 15)
  })

  it('of majorities is as worked out by hand', () => {
    const majorityOf = (weights: readonly number[], quota: number) => (set: number) =>
      weights.reduce((sum, weight, i) => sum + (has(set, i) ? weight : 0), 0) >= quota ? 1 : 0
    expect([...shapleyValues(3, majorityOf([1, 1, 1], 2))]).toEqual([1 / 3, 1 / 3, 1 / 3])
    // [3; 2, 1, 1]: the large one is pivotal in 4 of 6 orders.
    const parts = shapleyValues(3, majorityOf([2, 1, 1], 3))
    for (const [i, expected] of [2 / 3, 1 / 6, 1 / 6].entries()) expect(parts[i]).toBeCloseTo(expected, 15)
    // [51; 50, 49, 1]: 49 % counts for no more than 1 %.
    const shares = shapleyValues(3, majorityOf([50, 49, 1], 51))
    for (const [i, expected] of [2 / 3, 1 / 6, 1 / 6].entries()) expect(shares[i]).toBeCloseTo(expected, 15)
  })

  it('of what adds up is what each adds, and nothing interacts', () => {
    const sum = (set: number) => [3, -1, 0.5, 8].reduce((total, x, i) => total + (has(set, i) ? x : 0), 10)
    expect([...shapleyValues(4, sum)].map((x) => Math.round(x * 1e12) / 1e12)).toEqual([3, -1, 0.5, 8])
    for (const x of shapleyInteractions(4, sum)) expect(Math.abs(x)).toBeLessThan(1e-12)
  })

  it('sums to the whole; a member that adds nothing gets 0; members alike get equal parts', () => {
    const worths = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(worths, (worth) => {
        // Members 0 and 1 are alike, 2 adds nothing, 3 and 4 are free.
        const worthOf = (set: number) => {
          const alike = Number(has(set, 0)) + Number(has(set, 1))
          return worth[alike * 4 + Number(has(set, 3)) * 2 + Number(has(set, 4))] ?? NaN
        }
        const parts = shapleyValues(5, worthOf)
        expect(parts.reduce((a, b) => a + b)).toBeCloseTo(worthOf(31) - worthOf(0), 9)
        expect(parts[2]).toBe(0)
        expect(parts[0]).toBeCloseTo(parts[1] ?? NaN, 10)
      }),
      { seed: 3, numRuns: 100 },
    )
  })
})

describe('shapleyInteractions', () => {
  it('is 1 for two that work only together, −1 for two of which one is enough', () => {
    expect([...shapleyInteractions(2, (set) => (set === 3 ? 1 : 0))]).toEqual([0, 1, 1, 0])
    expect([...shapleyInteractions(2, (set) => (set > 0 ? 1 : 0))]).toEqual([0, -1, -1, 0])
    // A third who does nothing changes nothing.
    const [, both, none] = shapleyInteractions(3, (set) => (has(set, 0) && has(set, 1) ? 1 : 0))
    expect([both, none]).toEqual([1, 0])
  })
})
