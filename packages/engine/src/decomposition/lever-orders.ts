import { openStream } from '#random/stream'

/** An order in which levers come, and the mixtures on its way. */
export interface LeverOrder {
  /** Positions of the levers, the first to come first. */
  readonly order: readonly number[]
  /** Positions of the mixtures: that of none, of the first, of the first two …, of all. */
  readonly mixtures: readonly number[]
}

/** Which levers a mixture has from the second choice of policies, by lever. */
export type LeverSet = readonly boolean[]

/**
 * Draws orders, each followed by its reverse, whose errors largely cancel: where no more than two levers work together,
 * every such pair gives Shapley's values without error.
 * @param levers how many, at least one
 * @param count how many orders; an odd one more
 * @param seed what the draws follow from; further orders change none
 * @returns mixtures that any of them needs, none first and all last, and the orders
 * Source: Castro, Gómez and Tejada 2009, Computers & Operations Research 36, 1726–1730; Mitchell, Cooper, Frank and Holmes
 *   2022, Journal of Machine Learning Research 23(43) (antithetic orders).
 */
export function drawOrders(
  levers: number,
  count: number,
  seed: string,
): { readonly sets: readonly LeverSet[]; readonly orders: readonly LeverOrder[] } {
  const pairs = Array.from({ length: Math.ceil(count / 2) }, (_, pair) => shuffled(levers, pair, seed))
  const drawn = pairs.flatMap((order) => [order, order.toReversed()])
  const numbers = new Map<string, number>()
  const sets: LeverSet[] = []
  const numberOf = (members: readonly number[]): number => {
    const set = Array.from({ length: levers }, (_, lever) => members.includes(lever))
    const key = set.map(Number).join('')
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, sets.length)
    return sets.push(set) - 1
  }
  const none = numberOf([])
  const between = drawn.map((order) => order.slice(1).map((_, i) => numberOf(order.slice(0, i + 1))))
  const all = numberOf([...Array(levers).keys()])
  const orders = drawn.map((order, i) => ({ order, mixtures: [none, ...(between[i] ?? []), all] }))
  return { sets, orders }
}

function shuffled(count: number, draw: number, seed: string): readonly number[] {
  const stream = openStream(seed, 'orders of levers')
  const order = [...Array(count).keys()]
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(stream.uniform(draw, 0, last) * (last + 1))
    const [a, b] = [order[last] as number, order[other] as number]
    order[last] = b
    order[other] = a
  }
  return order
}

/**
 * What each member adds, as a mean over some orders.
 * @returns by order, then by member
 */
export function addedInOrders(
  orders: readonly LeverOrder[],
  worthOf: (mixture: number) => number,
): readonly Float64Array[] {
  return orders.map(({ order, mixtures }) => {
    const added = new Float64Array(order.length)
    for (const [place, member] of order.entries())
      added[member] = worthOf(mixtures[place + 1] ?? NaN) - worthOf(mixtures[place] ?? NaN)
    return added
  })
}
