import { describe, expect, it } from 'vitest'
import { meanInterval } from '#comparison/mean-interval'
import { addedInOrders, drawOrders } from './lever-orders.js'
import { shapleyValues } from './shapley.js'

/** Worth of a set of 16 voters with a quota: far from what pairs alone could make. */
const votes = [9, 8, 7, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 1, 0]
const worthOf = (members: readonly boolean[]) =>
  votes.reduce((sum, own, i) => sum + (members[i] === true ? own : 0), 0) >= 31 ? 1 : 0

describe('drawOrders', () => {
  const { sets, orders } = drawOrders(16, 400, 'seed')

  it('gives whole orders, each with its reverse, on ways from none to all', () => {
    expect(orders).toHaveLength(400)
    for (const [i, { order, mixtures }] of orders.entries()) {
      expect([...order].sort((a, b) => a - b)).toEqual([...Array(16).keys()])
      if (i % 2 === 1) expect(order).toEqual(orders[i - 1]?.order.toReversed())
      expect(mixtures.map((one) => sets[one]?.filter(Boolean).length)).toEqual([...Array(17).keys()])
    }
    expect(new Set(sets.map((set) => set.join())).size).toBe(sets.length)
    expect(drawOrders(16, 2, 'seed').orders.map(({ order }) => order)).toEqual(
      orders.slice(0, 2).map(({ order }) => order),
    )
  })

  it('comes as near to the values of a vote as it says', () => {
    const added = addedInOrders(orders, (mixture) => worthOf(sets[mixture] ?? []))
    const exact = shapleyValues(16, (set) => worthOf(votes.map((_, i) => (set >> i) % 2 === 1)))
    const inside = votes.map((_, member) => {
      const pairs = Float64Array.from({ length: 200 }, (__, pair) => {
        return ((added[2 * pair]?.[member] ?? NaN) + (added[2 * pair + 1]?.[member] ?? NaN)) / 2
      })
      const { mean, low, high } = meanInterval(pairs, 'runs')
      if (votes[member] === 0) expect([mean, exact[member]]).toEqual([0, 0])
      return (low ?? NaN) <= (exact[member] ?? NaN) && (exact[member] ?? NaN) <= (high ?? NaN)
    })
    // Of 16 intervals of 95 %, fewer than 13 hold with a chance below 1 %.
    expect(inside.filter(Boolean).length).toBeGreaterThanOrEqual(13)
    for (const one of added) expect(one.reduce((a, b) => a + b)).toBe(1)
  })
})
