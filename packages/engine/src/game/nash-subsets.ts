/** More sets are not sought. */
const MOST_SETS = 10_000

/**
 * Groups of extreme equilibria in which every mix of the first player fits every mix of the second: the mixtures inside
 * each group are equilibria, and there are no others.
 * @param pairs of each equilibrium, the number of its mix of the first player and of the second
 * @returns positions of equilibria, each group as large as can be; undefined when there are too many
 * Source: Winkels 1979; Avis, Rosenberg, Savani and von Stengel 2010, Econ. Theory 42, 9–37.
 */
export function nashSubsets(
  pairs: readonly (readonly [first: number, second: number])[],
): readonly (readonly number[])[] | undefined {
  const partners = new Map<number, Set<number>>()
  for (const [first, second] of pairs) partners.set(first, (partners.get(first) ?? new Set()).add(second))
  const shared = closedUnderIntersection([...partners.values()])
  return shared?.map((seconds) => {
    const fits = (first: number) => seconds.every((second) => partners.get(first)?.has(second))
    return pairs.flatMap(([first, second], i) => (seconds.includes(second) && fits(first) ? [i] : []))
  })
}

/** All sets that are intersections of some of these, without the empty one. */
function closedUnderIntersection(
  sets: readonly ReadonlySet<number>[],
): readonly (readonly number[])[] | undefined {
  const found = new Map<string, readonly number[]>()
  for (const set of sets) {
    const own = [...set].sort((a, b) => a - b)
    for (const candidate of [own, ...[...found.values()].map((one) => one.filter((x) => set.has(x)))]) {
      if (candidate.length > 0) found.set(candidate.join(), candidate)
    }
    if (found.size > MOST_SETS) return undefined
  }
  return [...found.values()]
}
