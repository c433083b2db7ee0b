import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gameOf } from '../../test/reference-games.js'
import { dominatedByMixtures } from './dominance-by-mixture.js'
import { compareFractions, fraction, printFraction, toNumber } from './fraction.js'
import { mixedCommitment } from './mixed-commitment.js'
import { solveBimatrix } from './solve-bimatrix.js'

const printed = (
  mix: Parameters<typeof printFraction>[0][] | readonly Parameters<typeof printFraction>[0][],
) => mix.map(printFraction)

describe('dominatedByMixtures', () => {
  it('finds what no strategy alone dominates, and a mixture that does', () => {
    // 3 and 0 half each give 1.5 against both columns, more than 1 and 1; nothing alone does.
    const game = gameOf([[3, 0], [0, 3], [1, 1]], [[0, 0], [0, 0], [0, 0]]) // prettier-ignore
    const [found, ...more] = dominatedByMixtures(game)
    expect(more).toEqual([])
    expect(found).toMatchObject({ player: 0, strategy: 2 })
    const [a = fraction(0n), b = fraction(0n), c] = found?.by ?? []
    expect(toNumber(a) + toNumber(b)).toBe(1)
    expect(c).toEqual(fraction(0n))
    for (const part of [a, b]) expect(compareFractions(part, fraction(1n, 3n))).toBe(1)
    // At the half of it a mixture is as good, not better.
    expect(dominatedByMixtures(gameOf([[6, 0], [0, 6], [3, 3]], [[0, 0], [0, 0], [0, 0]]))).toEqual([]) // prettier-ignore
  })

  it('never finds one that an equilibrium plays', () => {
    const cell = fc.integer({ min: -4, max: 4 })
    const matrix = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(matrix, matrix, (first, second) => {
        const game = gameOf(first, second)
        const { equilibria } = solveBimatrix(game)
        for (const { player, strategy } of dominatedByMixtures(game))
          for (const { mix } of equilibria) expect(mix[player]?.[strategy]?.over).toBe(0n)
      }),
      { seed: 5, numRuns: 60 },
    )
  })
})

describe('mixedCommitment', () => {
  it('of the example of Conitzer and Sandholm 2006 is half and half, for 3.5', () => {
    const game = gameOf([[2, 4], [1, 3]], [[1, 0], [0, 1]]) // prettier-ignore
    const found = mixedCommitment(game, 0)
    expect([printed(found?.mix ?? []), found?.answer]).toEqual([['1/2', '1/2'], 1])
    expect(found?.payoff).toEqual(fraction(7n, 2n))
    // Committed to the column 0, the second player gets 1, and nobody keeps it from that.
    expect(mixedCommitment(game, 1)?.payoff).toEqual(fraction(1n))
  })

  it('of matching pennies is half and half for either', () => {
    const pennies = gameOf([[1, -1], [-1, 1]], [[-1, 1], [1, -1]]) // prettier-ignore
    for (const leader of [0, 1]) {
      expect(printed(mixedCommitment(pennies, leader)?.mix ?? [])).toEqual(['1/2', '1/2'])
      expect(mixedCommitment(pennies, leader)?.payoff).toEqual(fraction(0n))
    }
  })

  it('gives a leader no less than any equilibrium', () => {
    const cell = fc.integer({ min: -4, max: 4 })
    const matrix = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(matrix, matrix, (first, second) => {
        const game = gameOf(first, second)
        const { equilibria } = solveBimatrix(game)
        for (const leader of [0, 1]) {
          const payoff = mixedCommitment(game, leader)?.payoff ?? fraction(-99n)
          for (const { payoffs } of equilibria)
            expect(compareFractions(payoff, payoffs[leader] ?? fraction(99n))).toBeGreaterThanOrEqual(0)
        }
      }),
      { seed: 6, numRuns: 60 },
    )
  })
})
