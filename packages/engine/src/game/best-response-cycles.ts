import { bestResponses, type Payoffs } from './best-responses.js'
import { positions, profileCount, strategyIn, withStrategy, type Shape } from './game.js'

/** Games with more profiles are not searched for cycles. */
const MOST_PROFILES = 20_000

/**
 * Rounds of best responses that never come to rest: one player after another changes to what is best against the rest,
 * and the first profile comes again. One round, a shortest one, for each set of profiles that lead to each other.
 * @returns each as its profiles in order, the first not repeated; undefined for a game that is too large to search
 */
export function bestResponseCycles(
  shape: Shape,
  payoffs: Payoffs,
): readonly (readonly number[])[] | undefined {
  const count = profileCount(shape)
  if (count > MOST_PROFILES) return undefined
  const moves = positions(count).map((profile) => movesFrom(shape, payoffs, profile))
  const seen = new Set<number>()
  return positions(count).flatMap((profile) => {
    if (seen.has(profile)) return []
    const cycle = shortestCycle(moves, profile)
    if (!cycle) return []
    for (const one of mutuallyReachable(moves, profile)) seen.add(one)
    return [cycle]
  })
}

/** The profiles that a single player reaches by a best response that is better than what it does now. */
function movesFrom(shape: Shape, payoffs: Payoffs, profile: number): readonly number[] {
  return positions(shape.length).flatMap((player) => {
    const best = bestResponses(shape, payoffs, profile, player)
    if (best.includes(strategyIn(shape, profile, player))) return []
    return best.map((strategy) => withStrategy(shape, profile, player, strategy))
  })
}

type Moves = readonly (readonly number[])[]

/** Where each profile that is reached from one was reached from first; the start itself only by a round. */
function search(moves: Moves, start: number): ReadonlyMap<number, number> {
  const from = new Map<number, number>()
  const waiting = [start]
  for (const profile of waiting) {
    for (const next of moves[profile] ?? []) {
      if (from.has(next)) continue
      from.set(next, profile)
      if (next !== start) waiting.push(next)
    }
  }
  return from
}

function shortestCycle(moves: Moves, start: number): readonly number[] | undefined {
  const from = search(moves, start)
  const path: number[] = []
  let last = from.get(start)
  if (last === undefined) return undefined
  while (last !== start && last !== undefined) {
    path.unshift(last)
    last = from.get(last)
  }
  return [start, ...path]
}

function mutuallyReachable(moves: Moves, start: number): readonly number[] {
  const back: number[][] = moves.map(() => [])
  for (const [profile, nexts] of moves.entries()) for (const next of nexts) back[next]?.push(profile)
  const [ahead, behind] = [search(moves, start), search(back, start)]
  return [start, ...[...ahead.keys()].filter((profile) => behind.has(profile))]
}
