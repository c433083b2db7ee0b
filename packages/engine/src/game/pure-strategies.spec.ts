import { describe, expect, it } from 'vitest'
import { gameOf } from '../../test/reference-games.js'
import { bestResponseCycles } from './best-response-cycles.js'
import { dominatedStrategies, eliminateDominated } from './dominance.js'
import { fraction } from './fraction.js'
import { namesIn, shapeOf, type Game } from './game.js'
import { ordinalPayoffs } from './ordinal-payoffs.js'
import { pureEquilibria } from './pure-equilibria.js'
import { stackelberg } from './stackelberg.js'

const orderOf = (game: Game) => [shapeOf(game), game.payoffs.map(ordinalPayoffs)] as const

const pennies = gameOf([[1, -1], [-1, 1]], [[-1, 1], [1, -1]]) // prettier-ignore
const dilemma = gameOf([[3, 0], [5, 1]], [[3, 5], [0, 1]]) // prettier-ignore

/** Three players who each choose 0 or 1; a player gets 1 when it is in the minority. */
const minority: Game = {
  title: '',
  players: ['a', 'b', 'c'].map((name) => ({ name, strategies: ['0', '1'] })),
  payoffs: [0, 1, 2].map((player) =>
    Array.from({ length: 8 }, (_, profile) => {
      const chosen = [4, 2, 1].map((bit) => (profile & bit ? 1 : 0))
      return fraction(chosen.filter((one) => one === chosen[player]).length === 1 ? 1n : 0n)
    }),
  ),
}

describe('pureEquilibria', () => {
  it('of the prisoners’ dilemma is mutual defection, of matching pennies none', () => {
    expect(pureEquilibria(...orderOf(dilemma))).toEqual([3])
    expect(pureEquilibria(...orderOf(pennies))).toEqual([])
  })

  it('of three players in a minority game is whatever is not unanimous', () => {
    expect(pureEquilibria(...orderOf(minority))).toEqual([1, 2, 3, 4, 5, 6])
  })
})

describe('dominance', () => {
  it('is strict in the prisoners’ dilemma, and leaves one profile', () => {
    expect(dominatedStrategies(...orderOf(dilemma))).toEqual([
      { player: 0, strategy: 0, by: 1, isStrict: true },
      { player: 1, strategy: 0, by: 1, isStrict: true },
    ])
    expect(eliminateDominated(...orderOf(dilemma)).left).toEqual([[1], [1]])
  })

  it('goes on when what dominated against nothing else is gone, and tells weak from strict', () => {
    // Row 1 goes at once; only then is column 1 worse than column 0.
    const game = gameOf([[2, 2], [1, 1]], [[1, 0], [0, 5]]) // prettier-ignore
    const { rounds, left } = eliminateDominated(...orderOf(game))
    expect(rounds.map((round) => round.map(({ player, strategy }) => [player, strategy]))).toEqual([
      [[0, 1]],
      [[1, 1]],
    ])
    expect(left).toEqual([[0], [0]])
    const weak = gameOf([[1, 0], [1, 1]], [[0, 0], [0, 0]]) // prettier-ignore
    expect(dominatedStrategies(...orderOf(weak))).toEqual([
      { player: 0, strategy: 0, by: 1, isStrict: false },
    ])
    expect(eliminateDominated(...orderOf(weak)).rounds).toEqual([])
  })
})

describe('stackelberg', () => {
  it('tells the reading of ties that is good for the leader from the bad one', () => {
    // The follower is indifferent: with r0 the leader gets 5 or 0, with r1 it gets 3 in any case.
    const game = gameOf([[5, 0], [3, 3]], [[1, 1], [0, 0]]) // prettier-ignore
    const { optimistic, pessimistic } = stackelberg(...orderOf(game), 0)
    expect(optimistic).toEqual({ strategy: 0, profile: 0 })
    expect(pessimistic?.strategy).toBe(1)
  })

  it('lets the leader of chicken drive on', () => {
    const chicken = gameOf([[0, -1], [1, -10]], [[0, 1], [-1, -10]]) // prettier-ignore
    const { optimistic, pessimistic } = stackelberg(...orderOf(chicken), 1)
    expect(optimistic).toEqual(pessimistic)
    expect(namesIn(chicken.players, optimistic?.profile ?? NaN)).toEqual(['r0', 'c1'])
  })
})

describe('bestResponseCycles', () => {
  it('finds the round of matching pennies, and none in the prisoners’ dilemma', () => {
    expect(bestResponseCycles(...orderOf(pennies))).toEqual([[0, 1, 3, 2]])
    expect(bestResponseCycles(...orderOf(dilemma))).toEqual([])
  })

  it('finds the round of rock, paper, scissors', () => {
    const rps = [[0, -1, 1], [1, 0, -1], [-1, 1, 0]] // prettier-ignore
    const game = gameOf(rps, rps.map((row) => row.map((value) => 0 - value))) // prettier-ignore
    const [cycle] = bestResponseCycles(...orderOf(game)) ?? []
    expect(cycle).toHaveLength(6)
  })
})
