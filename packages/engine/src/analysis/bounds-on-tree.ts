import type { PolicyChoice } from '#scenario/policy-choice'
import { isMet, type Branching, type Probability } from '#scenario/tree'

/** The least and the most of something. */
export interface Bounds {
  readonly least: number | null
  readonly most: number | null
}

/**
 * The least and the most expected value that the ranges of the probabilities allow, from the last branchings back to
 * the root: at each, branches get as much of what is free as their ranges let them, the best or the worst first.
 * A branching may have other probabilities on each way to it.
 * @param valueAt of a leaf, by its path
 */
export function boundsOnTree(
  tree: readonly Branching[],
  valueAt: (path: PolicyChoice) => number | null,
): Bounds {
  const boundsFrom = (place: number, path: PolicyChoice): Bounds => {
    const branching = tree[place]
    if (!branching) {
      const value = valueAt(path)
      return { least: value, most: value }
    }
    if (!isMet(branching, path)) return boundsFrom(place + 1, path)
    const ways = branching.branches.map(({ name, probability }) => ({
      probability,
      bounds: boundsFrom(place + 1, { ...path, [branching.name]: name }),
    }))
    const side = (which: keyof Bounds, order: 1 | -1) =>
      extreme(
        ways.map(({ probability, bounds }) => ({ probability, value: bounds[which] })),
        order,
      )
    return { least: side('least', 1), most: side('most', -1) }
  }
  return boundsFrom(0, {})
}

/** The least expected value (order 1), or the most (order -1), that the ranges allow. */
function extreme(
  ways: readonly { readonly probability: Probability; readonly value: number | null }[],
  order: 1 | -1,
): number | null {
  const known = ways.flatMap(({ probability, value }) => (value === null ? [] : [{ probability, value }]))
  if (known.length < ways.length) return null
  let free = 1 - known.reduce((sum, { probability }) => sum + probability.low, 0)
  let expected = 0
  for (const { probability, value } of known.sort((a, b) => order * (a.value - b.value))) {
    const more = Math.min(free, probability.high - probability.low)
    free -= more
    expected += (probability.low + more) * value
  }
  return expected
}
