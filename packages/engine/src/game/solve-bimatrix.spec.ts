import { describe, expect, it } from 'vitest'
import { gameOf, referenceGames } from '../../test/reference-games.js'
import { printFraction, toNumber } from './fraction.js'
import { solveBimatrix } from './solve-bimatrix.js'

describe('fixtures/games.json (brute force in exact fractions)', () => {
  it('has 12 games, two of them degenerate', () => {
    expect(referenceGames).toHaveLength(12)
    expect(referenceGames.filter(({ degenerate }) => degenerate)).toHaveLength(2)
  })

  it.each(referenceGames)('$name: all extreme equilibria, and the groups that they make', (reference) => {
    const { equilibria, subsets, isComplete, isDegenerate } = solveBimatrix(gameOf(reference.A, reference.B))
    const found = equilibria.map(({ mix: [x = [], y = []], payoffs }) => ({
      x: x.map(printFraction),
      y: y.map(printFraction),
      payoffs: payoffs.map(printFraction),
      x_double: x.map(toNumber),
      y_double: y.map(toNumber),
    }))
    expect(found).toEqual(reference.extreme_equilibria)
    expect(isComplete).toBe(true)
    expect(isDegenerate).toBe(reference.degenerate)
    const sorted = (groups: readonly (readonly number[])[] = []) => groups.map((group) => group.join()).sort()
    expect(sorted(subsets)).toEqual(sorted(reference.maximal_nash_subsets))
  })
})

describe('a game too large to enumerate', () => {
  const size = (m: number, n: number, seed: number) => {
    let state = seed
    const next = () => (state = (state * 48271) % 2147483647) % 1000
    const matrix = () => Array.from({ length: m }, () => Array.from({ length: n }, next))
    return gameOf(matrix(), matrix())
  }

  it('of 16 × 22 gives verified equilibria, and says that there may be more', () => {
    for (const seed of [1, 2, 3]) {
      const { equilibria, isComplete, method } = solveBimatrix(size(16, 22, seed))
      expect(equilibria.length).toBeGreaterThan(0)
      expect(isComplete).toBe(false)
      expect(method).toBe('Lemke–Howson')
    }
  })

  it('gives all of them when little is left without dominated strategies', () => {
    // Only the first two strategies of each player are worth playing: matching pennies.
    const table = (pay: (i: number, j: number) => number) =>
      Array.from({ length: 16 }, (_, i) => Array.from({ length: 22 }, (_, j) => pay(i, j)))
    const match = (i: number, j: number) => (i < 2 && j < 2 ? (i === j ? 1 : -1) : 0)
    const A = table((i, j) => (i < 2 ? match(i, j) : -10 - i))
    const B = table((i, j) => (j < 2 ? -match(i, j) : -10 - j))
    const { equilibria, isComplete, isDegenerate } = solveBimatrix(gameOf(A, B))
    expect(equilibria.map(({ mix }) => mix.map((shares) => shares.map(toNumber).slice(0, 3)))).toEqual([
      [
        [0.5, 0.5, 0],
        [0.5, 0.5, 0],
      ],
    ])
    expect(isComplete).toBe(true)
    expect(isDegenerate).toBe(false)
  })
})
