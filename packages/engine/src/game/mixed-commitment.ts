import { bimatrixOf } from './bimatrix.js'
import { canEnumerate } from './extreme-equilibria.js'
import { compareFractions, fraction, type Fraction } from './fraction.js'
import { positions, shapeOf, type Game } from './game.js'
import { polytopeVertices } from './polytope-vertices.js'

/** A mixture to commit to, and what comes of it. */
export interface MixedCommitment {
  /** By strategy of the leader: its part; the parts sum to 1. */
  readonly mix: readonly Fraction[]
  /** What the follower answers: among equally good answers, what the leader likes best. */
  readonly answer: number
  /** What the leader expects. */
  readonly payoff: Fraction
}

/**
 * The best mixture that one of two players can commit itself to, found without rounding: the follower's best answer is
 * the same over a polytope of mixtures, at a corner of which the leader does best. Where such a polytope has an inside,
 * a small change of the mixture makes the answer the only best one.
 * @returns undefined unless there are two players, and for a game too large to look at all corners
 * Source: Conitzer and Sandholm 2006, Proc. ACM Electronic Commerce, 82–90; von Stengel and Zamir 2010, Games and
 *   Economic Behavior 69, 446–457.
 */
export function mixedCommitment(game: Game, leader: number): MixedCommitment | undefined {
  const [m = 0, n = 0, ...more] = shapeOf(game)
  if (n === 0 || more.length > 0 || !canEnumerate(m, n)) return undefined
  const { rows, columns } = bimatrixOf(game)
  const [own, answers, matrix] = leader === 0 ? [m, n, columns] : [n, m, rows]
  const payoffAt = (strategy: number, answer: number) =>
    game.payoffs[leader]?.[leader === 0 ? strategy * n + answer : answer * n + strategy] ?? ZERO
  let best: MixedCommitment | undefined
  for (const { over, tight } of polytopeVertices(matrix)) {
    const total = over.reduce((sum, share) => sum + share, 0n)
    if (total === 0n) continue
    const mix = over.map((share) => fraction(share, total))
    for (const answer of positions(answers)) {
      if (((tight >>> (own + answer)) & 1) === 0) continue
      const payoff = expected(mix, (strategy) => payoffAt(strategy, answer))
      if (!best || compareFractions(payoff, best.payoff) > 0) best = { mix, answer, payoff }
    }
  }
  return best
}

const ZERO: Fraction = { over: 0n, under: 1n }

function expected(mix: readonly Fraction[], payoffAt: (strategy: number) => Fraction): Fraction {
  return mix.reduce<Fraction>((sum, share, strategy) => {
    const { over, under } = payoffAt(strategy)
    const whole = share.under * under
    return fraction(sum.over * whole + share.over * over * sum.under, sum.under * whole)
  }, ZERO)
}
