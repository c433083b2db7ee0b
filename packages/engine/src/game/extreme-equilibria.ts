import type { Bimatrix } from './bimatrix.js'
import { polytopeVertices, systemCount, type Vertex } from './polytope-vertices.js'

/** More systems take too long to solve one by one. */
const MOST_SYSTEMS = 30_000

/** Pairs of corners of the two best-response polytopes that make equilibria, as shares in whole numbers. */
export interface ExtremePairs {
  readonly pairs: readonly (readonly [first: readonly bigint[], second: readonly bigint[]])[]
  /** Some corner has more constraints that hold with equality than it needs: a mix with more best responses than parts. */
  readonly isDegenerate: boolean
}

/** Whether all equilibria of a game of this size can be found one by one. */
export function canEnumerate(m: number, n: number): boolean {
  return m + n <= 30 && systemCount(m, n) <= MOST_SYSTEMS
}

/**
 * All extreme equilibria of a game of two players: every equilibrium is a mixture of these.
 * Source: Mangasarian 1964, J. SIAM 12, 778–780; Avis, Rosenberg, Savani and von Stengel 2010, Econ. Theory 42, 9–37.
 */
export function extremePairs({ rows, columns }: Bimatrix): ExtremePairs {
  const [m, n] = [rows.length, columns.length]
  const ofFirst = polytopeVertices(columns)
  const ofSecond = polytopeVertices(rows)
  const full = (1 << (m + n)) - 1
  // The second player's corners number their own strategies first; turned round, both count the same things.
  const turned = (tight: number) => ((tight & ((1 << n) - 1)) << m) | (tight >>> n)
  const pairs = ofFirst.flatMap((first) =>
    ofSecond.flatMap((second) =>
      (first.tight | turned(second.tight)) === full && !isOrigin(first) && !isOrigin(second)
        ? [[first.over, second.over] as const]
        : [],
    ),
  )
  const isDegenerate =
    ofFirst.some(({ tight }) => bitCount(tight) > m) || ofSecond.some(({ tight }) => bitCount(tight) > n)
  return { pairs, isDegenerate }
}

function isOrigin({ over }: Vertex): boolean {
  return over.every((value) => value === 0n)
}

function bitCount(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
