import { bestResponseCycles } from './best-response-cycles.js'
import { dominatedStrategies, eliminateDominated, type Dominated, type Elimination } from './dominance.js'
import { dominatedByMixtures, type DominatedByMixture } from './dominance-by-mixture.js'
import { mixedCommitment, type MixedCommitment } from './mixed-commitment.js'
import { positions, shapeOf, type Game } from './game.js'
import { ordinalPayoffs } from './ordinal-payoffs.js'
import { pureEquilibria } from './pure-equilibria.js'
import { solveBimatrix, type BimatrixSolution } from './solve-bimatrix.js'
import { stackelberg, type Leadership } from './stackelberg.js'

/** What can be said of a game. Strategies and profiles are positions. */
export interface GameAnalysis {
  /** Strategies that another one is never worse than, in the whole game. */
  readonly dominated: readonly Dominated[]
  /** Strategies that only a mixture of others is better than against everything. */
  readonly dominatedByMixtures: readonly DominatedByMixture[]
  readonly elimination: Elimination
  /** Profiles. */
  readonly pure: readonly number[]
  /** Equilibria in mixed strategies too; undefined unless there are two players. */
  readonly mixed: BimatrixSolution | undefined
  /** By player who commits first; none for a single player. */
  readonly leaderships: readonly Leadership[]
  /** By player who commits first: the best mixture; undefined where it is not known, none for a single player. */
  readonly mixedCommitments: readonly (MixedCommitment | undefined)[]
  /** Undefined for a game that is too large to search. */
  readonly cycles: readonly (readonly number[])[] | undefined
}

/** Everything that is known about games, of one of them. */
export function analyseGame(game: Game): GameAnalysis {
  const shape = shapeOf(game)
  const order = game.payoffs.map(ordinalPayoffs)
  const players = positions(shape.length)
  const dominated = dominatedStrategies(shape, order)
  const isAlone = ({ player, strategy }: DominatedByMixture) =>
    dominated.some((one) => one.isStrict && one.player === player && one.strategy === strategy)
  return {
    dominated,
    dominatedByMixtures: dominatedByMixtures(game).filter((one) => !isAlone(one)),
    elimination: eliminateDominated(shape, order),
    pure: pureEquilibria(shape, order),
    mixed: shape.length === 2 ? solveBimatrix(game) : undefined,
    leaderships: shape.length > 1 ? players.map((player) => stackelberg(shape, order, player)) : [],
    mixedCommitments: shape.length > 1 ? players.map((player) => mixedCommitment(game, player)) : [],
    cycles: bestResponseCycles(shape, order),
  }
}
