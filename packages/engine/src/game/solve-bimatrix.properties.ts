import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gameOf } from '../../test/reference-games.js'
import { bimatrixOf } from './bimatrix.js'
import { checkedEquilibrium, isPure } from './equilibrium.js'
import { eliminateDominated } from './dominance.js'
import { shapeOf } from './game.js'
import { lemkeHowson } from './lemke-howson.js'
import { ordinalPayoffs } from './ordinal-payoffs.js'
import { pureEquilibria } from './pure-equilibria.js'
import { solveBimatrix } from './solve-bimatrix.js'

const matrixOf = (m: number, n: number, largest: number) =>
  fc.array(fc.array(fc.integer({ min: -largest, max: largest }), { minLength: n, maxLength: n }), {
    minLength: m,
    maxLength: m,
  })

/** Small payoffs make ties, and so degenerate games. */
const games = (most: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: most }),
      fc.integer({ min: 1, max: most }),
      fc.constantFrom(2, 50, 100_000),
    )
    .chain(([m, n, largest]) => fc.tuple(matrixOf(m, n, largest), matrixOf(m, n, largest)))
    .map(([A, B]) => gameOf(A, B))

const keyOf = (equilibrium: { readonly mix: unknown }) =>
  JSON.stringify(equilibrium.mix, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value))

describe('random games', () => {
  // Every equilibrium that is returned has been checked for best responses: a false one throws.
  it('up to 6 × 6 have an equilibrium, an odd number of them unless degenerate, and all pure ones are found', () => {
    fc.assert(
      fc.property(games(6), (game) => {
        const { equilibria, isDegenerate } = solveBimatrix(game)
        expect(equilibria.length).toBeGreaterThan(0)
        if (!isDegenerate) expect(equilibria.length % 2).toBe(1)
        const pure = pureEquilibria(shapeOf(game), game.payoffs.map(ordinalPayoffs))
        expect(equilibria.filter(isPure)).toHaveLength(pure.length)
      }),
      { seed: 7, numRuns: 60 },
    )
  })

  it('up to 5 × 5: the end of every path of best responses is one of the extreme equilibria', () => {
    fc.assert(
      fc.property(games(5), (game) => {
        const known = new Set(solveBimatrix(game).equilibria.map(keyOf))
        const bimatrix = bimatrixOf(game)
        for (let label = 0; label < bimatrix.rows.length + bimatrix.columns.length; label++) {
          const [first, second] = lemkeHowson(bimatrix, label) ?? []
          const found = first && second && checkedEquilibrium(game, first, second)
          expect(found && known.has(keyOf(found))).toBe(true)
        }
      }),
      { seed: 8, numRuns: 40 },
    )
  })

  it('keep their equilibria when strictly dominated strategies go', () => {
    fc.assert(
      fc.property(games(5), (game) => {
        const { left } = eliminateDominated(shapeOf(game), game.payoffs.map(ordinalPayoffs))
        for (const { mix } of solveBimatrix(game).equilibria) {
          for (const [player, shares] of mix.entries()) {
            for (const [strategy, { over }] of shares.entries()) {
              if (over > 0n) expect(left[player]).toContain(strategy)
            }
          }
        }
      }),
      { seed: 9, numRuns: 60 },
    )
  })
})
